using System.Text.RegularExpressions;

namespace CoopBot.Tests;

/// <summary>One file as written.</summary>
/// <param name="Name">Path from the root, forward slashes.</param>
internal sealed partial record SourceFile(string Name, string Text)
{
    public int Lines => Text.Count(c => c == '\n') + (Text.EndsWith('\n') || Text.Length == 0 ? 0 : 1);

    /// <summary>Without comments and without what stands between quotes, so that words there are not taken for code.</summary>
    public string Code { get; } = Words().Replace(Text, match => match.Value[0] == '/' ? "" : "\"\"");

    public IEnumerable<string> Usings => Using().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>The types at the file's top level that are public.</summary>
    public IReadOnlyList<string> PublicTypes => [.. PublicType().Matches(Code).Select(match => match.Groups[1].Value)];

    // Raw strings first: they may hold quotes. A verbatim string doubles its quotes.
    [GeneratedRegex("""(?s)("{3,}).*?\1|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.[^'\n]*)'|//[^\n]*|/\*.*?\*/""", RegexOptions.None, 5_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Using();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|unsafe|ref) )*(?:delegate [\w<>?]+|class|record struct|record class|record|struct|interface|enum) (\w+)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex PublicType();
}
