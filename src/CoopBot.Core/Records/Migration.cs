using System.Security.Cryptography;
using System.Text;

namespace CoopBot.Core.Records;

/// <summary>One numbered step of the tables' growth, from <c>Records/Migrations</c>; never changed once released.</summary>
/// <param name="Name">The file's name without ending: "0001_answer_log".</param>
internal sealed record Migration(string Name, string Sql)
{
    private const string Prefix = "CoopBot.Core.Records.Migrations.";
    private const string Ending = ".sql";

    /// <summary>In the order of their numbers.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    /// <summary>Lower-case hexadecimal; the same whatever line endings the files were checked out with.</summary>
    public string Sha256 { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    private static Migration[] Load()
    {
        var assembly = typeof(Migration).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)
                    && name.EndsWith(Ending, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                    return new Migration(name[Prefix.Length..^Ending.Length], reader.ReadToEnd());
                }),
        ];
    }
}
