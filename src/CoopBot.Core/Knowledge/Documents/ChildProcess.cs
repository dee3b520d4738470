using System.ComponentModel;
using System.Diagnostics;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>
/// Runs a program that nobody trusts: bytes in, bytes out, within limits. No parser can be made safe from within (a stack
/// overflow or a loop cannot be caught in .NET), so the parser has a process of its own that can be lost.
/// </summary>
internal sealed class ChildProcess(string program, IReadOnlyList<string> arguments, DocumentLimits limits)
{
    /// <param name="input">Given to the program on its standard input.</param>
    /// <param name="take">Gets its output piece by piece; false when no more is wanted.</param>
    public ChildEnd Run(byte[] input, Func<ReadOnlySpan<byte>, bool> take)
    {
        using var process = new Process { StartInfo = StartInfo() };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new ChildEnd.NotStarted();
        }

        using var watch = new ChildWatch(process, limits);
        var feed = Background(() => Feed(process.StandardInput.BaseStream, input));
        var drain = Background(() => Drain(process.StandardError.BaseStream));
        Read(process.StandardOutput.BaseStream, take, watch);
        process.WaitForExit();
        feed.Join();
        drain.Join();
        return watch.End ?? new ChildEnd.Exited(process.ExitCode);
    }

    private void Read(Stream output, Func<ReadOnlySpan<byte>, bool> take, ChildWatch watch)
    {
        var buffer = new byte[64 * 1024];
        var left = limits.Output;
        for (var read = output.Read(buffer); read > 0; read = output.Read(buffer))
        {
            left -= read;
            if (left < 0)
            {
                watch.Kill(new ChildEnd.TooMuchOutput());
                return;
            }

            if (!take(buffer.AsSpan(0, read)))
            {
                watch.Kill(new ChildEnd.Unwanted());
                return;
            }
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            CreateNoWindow = true,
        };

        // Nothing of ours to be read there: no keys, no proxies, no paths. Windows starts no program without its SystemRoot.
        var system = info.Environment.TryGetValue("SystemRoot", out var root) ? root : null;
        info.Environment.Clear();
        if (system is not null)
        {
            info.Environment["SystemRoot"] = system;
        }

        foreach (var (name, value) in DotnetRuntime.Environment(limits))
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static Thread Background(ThreadStart work)
    {
        var thread = new Thread(work, maxStackSize: 256 * 1024) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Feed(Stream stream, byte[] input)
    {
        try
        {
            using (stream)
            {
                stream.Write(input);
            }
        }
        catch (IOException)
        {
            // It has gone, or wants no more.
        }
    }

    /// <summary>What it says there is the parser's talk, made by whoever made the document: read so that it cannot block, shown to nobody.</summary>
    private static void Drain(Stream stream)
    {
        try
        {
            stream.CopyTo(Stream.Null, 4096);
        }
        catch (IOException)
        {
            // It has gone.
        }
    }
}
