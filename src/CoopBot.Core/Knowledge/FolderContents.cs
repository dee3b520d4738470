using System.Security.Cryptography;
using System.Text;

namespace CoopBot.Core.Knowledge;

/// <summary>The bytes of a knowledge folder's files, by path within the folder, in ordinal order of the paths.</summary>
public sealed class FolderContents
{
    private readonly SortedDictionary<string, byte[]> _files;
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);

    public FolderContents(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        _files = new SortedDictionary<string, byte[]>(new Dictionary<string, byte[]>(files), StringComparer.Ordinal);
        var whole = new StringBuilder();
        foreach (var (path, bytes) in _files)
        {
            // NUL cannot stand in a file name, so no two folders run together to the same text.
            _hashes[path] = Convert.ToHexStringLower(SHA256.HashData(bytes));
            whole.Append(_hashes[path]).Append(path).Append('\0');
        }

        Revision = new Revision(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole.ToString())))[..16]);
    }

    /// <summary>Path with forward slashes, and bytes as read.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public Revision Revision { get; }

    /// <summary>SHA-256 of one of the files, lower-case hexadecimal.</summary>
    public string Hash(string path) => _hashes[path];
}
