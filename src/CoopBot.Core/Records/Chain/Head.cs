using System.Security.Cryptography;
using System.Text;
using CoopBot.Core.Records.Privacy;

namespace CoopBot.Core.Records.Chain;

/// <summary>The end of the chain at some moment, kept outside the database: what a later end must follow from.</summary>
/// <param name="At">As <see cref="UtcText"/> writes it.</param>
/// <param name="Link">The last link's number.</param>
/// <param name="Mac">The last link's, in lower-case hexadecimal.</param>
/// <param name="Key">The key's id.</param>
/// <param name="Seal">The HMAC of the rest, in lower-case hexadecimal: a head cannot be made up without the key.</param>
internal sealed record Head(string At, long Link, string Mac, string Key, string Seal)
{
    public static Head Of(LogKey key, DateTimeOffset at, long link, byte[] mac)
    {
        var head = new Head(UtcText.From(at), link, Convert.ToHexStringLower(mac), key.Id, "");
        return head with { Seal = head.SealedWith(key) };
    }

    public bool IsSealedWith(LogKey key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Seal), Encoding.UTF8.GetBytes(SealedWith(key)));

    private string SealedWith(LogKey key)
    {
        Span<byte> seal = stackalloc byte[Chain.Seal.Length];
        key.Seal(Encoding.UTF8.GetBytes($"head\n{At}\n{Link}\n{Mac}\n{Key}"), seal);
        return Convert.ToHexStringLower(seal);
    }
}
