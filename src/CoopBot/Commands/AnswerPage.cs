using System.Globalization;
using System.Text;
using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Commands;

/// <summary>An answer for people at a terminal: the text, then its sources with quotes.</summary>
internal static class AnswerPage
{
    public static string Write(Entry entry)
    {
        var answer = entry.Answer;
        var page = new StringBuilder(answer.Text);
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

    /// <summary>The sources of an editors' note did not say so themselves.</summary>
    private static string Note(Answer answer, Citation citation) =>
        answer.Statements.Any(statement => statement.Role == StatementRole.Caution && statement.Citations.Contains(citation.Number))
            ? answer.Language == Language.Spanish ? " (nota de la redacción sobre estas fuentes)" : " (editors' note on these sources)"
            : "";
}
