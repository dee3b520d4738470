using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CoopBot.Core.Knowledge;

/// <summary>The bytes of a knowledge folder's files, by path within the folder, in ordinal order of the paths.</summary>
public sealed class FolderContents
{
    public FolderContents(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Files = new SortedDictionary<string, byte[]>(new Dictionary<string, byte[]>(files), StringComparer.Ordinal);
        Revision = Hash();
    }

    /// <summary>Path with forward slashes, and bytes as read.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public Revision Revision { get; }

    private Revision Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var (path, bytes) in Files)
        {
            // Lengths go in before the bytes, so that no two folders can run together to the same stream.
            BinaryPrimitives.WriteInt32LittleEndian(length, Encoding.UTF8.GetByteCount(path));
            BinaryPrimitives.WriteInt32LittleEndian(length[4..], bytes.Length);
            hash.AppendData(length);
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(bytes);
        }

        return new Revision(Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }
}
