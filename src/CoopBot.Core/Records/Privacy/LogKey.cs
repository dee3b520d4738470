using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CoopBot.Core.Records.Privacy;

/// <summary>
/// The one secret of the records: it makes askers pseudonyms and seals the chain. It stands outside the database, so that whoever
/// gets hold of the database alone learns no account and can forge no link. Thread-safe.
/// </summary>
public sealed class LogKey
{
    public const string FileName = "log.key";

    /// <summary>Bytes of a key, as HMAC-SHA256 asks for (RFC 2104, section 3).</summary>
    public const int Length = 32;

    private const string PseudonymMark = "asker-";
    private const int PseudonymBytes = 16;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789abcdef");

    private readonly byte[] _asking;
    private readonly byte[] _chaining;

    private LogKey(byte[] secret)
    {
        _asking = Derived(secret, "coopbot asker");
        _chaining = Derived(secret, "coopbot chain");
        Id = Convert.ToHexStringLower(Derived(secret, "coopbot key id").AsSpan(0, 8));
    }

    /// <summary>A fingerprint that tells one key from another and gives nothing of it away: 16 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>What the records call a person: "asker-" and 32 hexadecimal digits, the same for the same account of a platform.</summary>
    /// <param name="asker">The platform's id of the person. Nobody stays nobody, and a pseudonym stays as it is.</param>
    public string Pseudonym(string platform, string asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        if (asker.Length == 0 || IsPseudonym(asker))
        {
            return asker;
        }

        var mac = HMACSHA256.HashData(_asking, Encoding.UTF8.GetBytes($"{platform}\0{asker}"));
        return PseudonymMark + Convert.ToHexStringLower(mac.AsSpan(0, PseudonymBytes));
    }

    public static bool IsPseudonym(string asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        return asker.Length == PseudonymMark.Length + (2 * PseudonymBytes)
            && asker.StartsWith(PseudonymMark, StringComparison.Ordinal)
            && !asker.AsSpan(PseudonymMark.Length).ContainsAnyExcept(_digits);
    }

    /// <summary>Writes the HMAC-SHA256 of what a link says.</summary>
    /// <param name="seal">32 bytes.</param>
    internal void Seal(ReadOnlySpan<byte> said, Span<byte> seal) => HMACSHA256.HashData(_chaining, said, seal);

    /// <summary>The key of the configuration, else the one beside the database.</summary>
    /// <param name="create">Makes a new one where there is none; only when the records begin.</param>
    /// <exception cref="RecordsUnavailableException">There is none, or it is none.</exception>
    internal static LogKey Load(RecordsOptions options, bool create)
    {
        if (options.Key.Length > 0)
        {
            return TryRead(options.Key, out var given)
                ? new LogKey(given)
                : throw new RecordsUnavailableException(
                    "Records:Key is not 32 bytes in Base64; make one with `openssl rand -base64 32`, or leave it empty to have one kept beside the database");
        }

        var file = Path.Combine(Path.GetFullPath(options.Folder), FileName);
        if (!File.Exists(file))
        {
            if (!create)
            {
                throw new RecordsUnavailableException(
                    $"The key {file} of the records is gone; put it back from a backup, or set Records:Key to it in Base64. Without it neither askers nor the chain of the log can be known again");
            }

            Create(file);
        }

        var secret = File.ReadAllBytes(file);
        return secret.Length == Length
            ? new LogKey(secret)
            : throw new RecordsUnavailableException($"The key {file} has {secret.Length} bytes instead of {Length}; put the right one back from a backup");
    }

    private static bool TryRead(string base64, out byte[] secret)
    {
        secret = new byte[Length];
        return Convert.TryFromBase64String(base64, secret, out var length) && length == Length;
    }

    private static void Create(string file)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, how);
        stream.Write(RandomNumberGenerator.GetBytes(Length));

        // Else a power cut could leave rows that were made with a key that never reached the disk.
        stream.Flush(flushToDisk: true);
    }

    private static byte[] Derived(byte[] secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, info: Encoding.UTF8.GetBytes(purpose));
}
