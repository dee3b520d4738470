using CoopBot.Core.Knowledge.Rules;

namespace CoopBot.Core.Knowledge;

/// <summary>
/// The line <c>keywords: cost, price tag</c> below a statement: other words under which people ask for what it says. They are
/// searched and never shown as an answer.
/// </summary>
internal static class KeywordLine
{
    private const string Start = "\nkeywords:";

    private const int Most = 24;

    private const int Longest = 40;

    /// <summary>The keywords, in order; none where there is no such line.</summary>
    /// <param name="lines">A bullet as written, line by line.</param>
    /// <param name="statement">What stands above the keywords.</param>
    public static IReadOnlyList<string> Split(string lines, out string statement)
    {
        var at = lines.IndexOf(Start, StringComparison.Ordinal);
        statement = at < 0 ? lines : lines[..at];
        return at < 0 ? [] : lines[(at + Start.Length)..].Replace('\n', ' ').Split(',', StringSplitOptions.TrimEntries);
    }

    public static void Check(IReadOnlyList<string> keywords, string path, int line, List<Problem> problems)
    {
        if (keywords.Count > Most)
        {
            problems.Add(Rule.TooLong.At(path, line, $"the statement has {keywords.Count} keywords, at most {Most} are allowed", "keep those by which people really ask"));
        }

        foreach (var keyword in keywords)
        {
            if (keyword.Length is 0 or > Longest)
            {
                problems.Add(Rule.Form.At(path, line, keyword.Length == 0 ? "a keyword is empty" : $"a keyword is longer than {Longest} characters", "write `keywords: cost, price tag` with a comma between them and no mark behind"));
            }

            foreach (var fault in ShownWords.Faults(keyword).Concat(keyword.Contains('[', StringComparison.Ordinal) ? [new WordFault(Rule.Form, "holds a mark", "put all marks behind the statement's last full stop")] : []))
            {
                problems.Add(fault.Rule.At(path, line, $"a keyword {fault.What}", fault.Remedy));
            }
        }
    }
}
