using CoopBot.Core.Answers;

namespace CoopBot.Core.Conversations;

/// <summary>Cuts a statement where its bold parts begin and end.</summary>
public static class EmphasisedText
{
    /// <summary>Together they are the statement, character by character.</summary>
    public static IReadOnlyList<(string Text, bool Bold)> Parts(AnswerStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var parts = new List<(string, bool)>();
        var done = 0;
        foreach (var span in statement.Emphasis)
        {
            parts.Add((statement.Text[done..span.Start], false));
            parts.Add((statement.Text.Substring(span.Start, span.Length), true));
            done = span.Start + span.Length;
        }

        parts.Add((statement.Text[done..], false));
        return parts.FindAll(part => part.Item1.Length > 0);
    }
}
