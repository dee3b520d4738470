using System.Security.Cryptography;
using System.Text;
using CoopBot.Core.Conversations;
using Dapper;

namespace CoopBot.Core.Records;

/// <summary>Keys that sign a person in once. The records are where the service and the command line meet, so a link made by either opens the other.</summary>
public sealed class SignInKeys(Database database, TimeProvider time)
{
    /// <summary>128 random bits, which nobody guesses; as hexadecimal digits.</summary>
    private const int Digits = 32;

    /// <summary>Makes a key that can be used once within <paramref name="lifetime"/>.</summary>
    /// <param name="name">Who signs in with it, as the log of reviews will call them.</param>
    public async Task<string> MakeAsync(string name, Rank rank, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetHexString(Digits, lowercase: true);
        var now = time.GetUtcNow();
        var row = new { Hash = Hash(key), name, Rank = rank.ToString(), Now = UtcText.From(now), Expires = UtcText.From(now + lifetime) };
        await database.WriteAsync(
            connection => connection.Execute(
                """
                delete from sign_in_keys where expires_at <= @Now;
                insert into sign_in_keys (hash, name, rank, expires_at) values (@Hash, @name, @Rank, @Expires);
                """,
                row),
            cancellationToken);
        return key;
    }

    /// <summary>Uses a key up. Missing: it was never made, was used, or is too old.</summary>
    public async Task<Lookup<SignInKey>> UseAsync(string key, CancellationToken cancellationToken)
    {
        var found = new List<(string Name, string Rank, string Expires)>();
        await database.WriteAsync(
            connection => found = connection.Query<(string, string, string)>(
                "delete from sign_in_keys where hash = @Hash returning name, rank, expires_at",
                new { Hash = Hash(key) }).AsList(),
            cancellationToken);
        return found is [var row] && UtcText.Read(row.Expires) > time.GetUtcNow()
            ? new Lookup<SignInKey>.Found(new SignInKey(row.Name, Enum.Parse<Rank>(row.Rank)))
            : new Lookup<SignInKey>.Missing();
    }

    /// <summary>Makes all keys useless.</summary>
    public Task WithdrawAllAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.Execute("delete from sign_in_keys"), cancellationToken);

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
