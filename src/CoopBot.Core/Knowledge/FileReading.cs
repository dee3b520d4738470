namespace CoopBot.Core.Knowledge;

/// <summary>The outcome of reading one file of the folder.</summary>
internal abstract record FileReading
{
    private FileReading()
    {
    }

    public sealed record Read(byte[] Bytes) : FileReading;

    public sealed record Missing : FileReading;

    public sealed record Refused(string What, string Remedy) : FileReading;

    /// <summary>Never follows a link out of the folder, never waits for a pipe or a device, never reads more than it may.</summary>
    public static FileReading Of(string folder, string path, int largest)
    {
        try
        {
            if (!RealPath.IsWithin(folder, path))
            {
                return new Refused("the file is a link that leads out of the knowledge folder, or nowhere", "put the file itself here");
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return new Missing();
            }

            // What has no length is not opened: it is empty, or a pipe or device that would keep us waiting.
            return file.Length == 0 ? new Read([])
                : file.Length > largest ? TooLarge(file.Length, largest)
                : Whole(path, largest);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Refused("the file cannot be read", "check its permissions");
        }
    }

    private static FileReading Whole(string path, int largest)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > largest)
        {
            return TooLarge(stream.Length, largest);
        }

        // It may grow or shrink while it is read.
        var bytes = new byte[stream.Length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new Read(read == bytes.Length ? bytes : bytes[..read]);
    }

    private static Refused TooLarge(long length, int largest) =>
        new($"the file has {length} bytes and at most {largest} are read", "split it into several");
}
