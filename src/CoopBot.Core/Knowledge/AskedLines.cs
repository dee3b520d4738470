using CoopBot.Core.Knowledge.Rules;

namespace CoopBot.Core.Knowledge;

/// <summary>
/// The lines below a statement that tell how people ask for what it says: <c>keywords: cost, price tag</c> with other words for
/// it, and <c>questions: what did it cost? was it dear?</c> with whole questions that it answers. They are searched and never shown.
/// (Document expansion: Nogueira and others, 2019, had a model predict such questions; here moderators write them.)
/// </summary>
/// <param name="Statement">What stands above them.</param>
internal sealed record AskedLines(string Statement, IReadOnlyList<string> Keywords, IReadOnlyList<string> Questions)
{
    private const string KeywordsStart = "\nkeywords:";

    private const string QuestionsStart = "\nquestions:";

    private const int MostKeywords = 24;

    private const int LongestKeyword = 40;

    private const int MostQuestions = 16;

    private const int LongestQuestion = 200;

    /// <param name="lines">A bullet as written, line by line; the two may stand in either order.</param>
    public static AskedLines Split(string lines)
    {
        var (keywords, questions) = (Behind(KeywordsStart, QuestionsStart), Behind(QuestionsStart, KeywordsStart));
        return new AskedLines(
            lines[..Math.Min(At(KeywordsStart), At(QuestionsStart))],
            keywords is null ? [] : keywords.Split(',', StringSplitOptions.TrimEntries),
            questions is null ? [] : Parted(questions));

        int At(string start) => lines.IndexOf(start, StringComparison.Ordinal) is var at && at < 0 ? lines.Length : at;

        string? Behind(string start, string other)
        {
            var (from, next) = (At(start), At(other));
            return from == lines.Length ? null : OneLine(lines[(from + start.Length)..(next > from ? next : lines.Length)]);
        }
    }

    public void Check(string path, int line, List<Problem> problems)
    {
        Check(Keywords, "keyword", MostKeywords, LongestKeyword, "write `keywords: cost, price tag` with a comma between them and no mark behind");
        Check(Questions, "question", MostQuestions, LongestQuestion, "write `questions: what did it cost? was it dear?` with a question mark behind each and no mark");

        void Check(IReadOnlyList<string> all, string kind, int most, int longest, string form)
        {
            if (all.Count > most)
            {
                problems.Add(Rule.TooLong.At(path, line, $"the statement has {all.Count} {kind}s, at most {most} are allowed", "keep those by which people really ask"));
            }

            foreach (var one in all)
            {
                if (one.Length == 0 || one.Length > longest)
                {
                    problems.Add(Rule.Form.At(path, line, one.Length == 0 ? $"a {kind} is empty" : $"a {kind} is longer than {longest} characters", form));
                }

                foreach (var fault in ShownWords.Faults(one).Concat(one.Contains('[', StringComparison.Ordinal) ? [new WordFault(Rule.Form, "holds a mark", "put all marks behind the statement's last full stop")] : []))
                {
                    problems.Add(fault.Rule.At(path, line, $"a {kind} {fault.What}", fault.Remedy));
                }
            }
        }
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Trim();

    /// <summary>The last one may lack its question mark.</summary>
    private static string[] Parted(string text) => text.TrimEnd('?').Split('?', StringSplitOptions.TrimEntries);
}
