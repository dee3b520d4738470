using System.Globalization;
using System.Text;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Commands;

/// <summary>An answer for people at a terminal: the text, then its sources with quotes.</summary>
internal static class AnswerPage
{
    /// <param name="bold">Whether the terminal can set the values asked for in bold.</param>
    public static string Write(Entry entry, bool bold)
    {
        var answer = entry.Answer;
        var page = new StringBuilder(bold ? Bold(answer) : answer.Text);
        if (answer.Citations.Count > 0)
        {
            page.AppendLine().AppendLine().Append(answer.Language == Language.Spanish ? "Fuentes" : "Sources");
        }

        foreach (var citation in answer.Citations)
        {
            page.AppendLine().Append(CultureInfo.InvariantCulture, $"[{citation.Number}] {citation.Document}, {citation.Section}{Note(answer, citation)}");
            foreach (var source in citation.Sources)
            {
                page.AppendLine().Append(CultureInfo.InvariantCulture, $"    {source.Publisher}: {source.Title} ({AnswerText.Date(answer.Language, source)}) {source.Url}");
            }
        }

        return page.ToString();
    }

    /// <summary>Each statement stands in the text as it is, in the same order.</summary>
    private static string Bold(Answer answer)
    {
        var text = new StringBuilder();
        var done = 0;
        foreach (var statement in answer.Statements)
        {
            var begin = answer.Text.IndexOf(statement.Text, done, StringComparison.Ordinal);
            text.Append(answer.Text, done, begin - done);
            foreach (var (part, isBold) in EmphasisedText.Parts(statement))
            {
                text.Append(isBold ? $"\u001b[1m{part}\u001b[22m" : part);
            }

            done = begin + statement.Text.Length;
        }

        return text.Append(answer.Text, done, answer.Text.Length - done).ToString();
    }

    /// <summary>The sources of an editors' note did not say so themselves.</summary>
    private static string Note(Answer answer, Citation citation) =>
        answer.Statements.Any(statement => statement.Role == StatementRole.Caution && statement.Citations.Contains(citation.Number))
            ? answer.Language == Language.Spanish ? " (nota de la redacción sobre estas fuentes)" : " (editors' note on these sources)"
            : "";
}
