using CoopBot.Core.Answers;

namespace CoopBot.Web.Turns;

/// <summary>Groups the statements of an answer, in their order: what stands alone, and each disagreement as a whole.</summary>
internal static class StatementBlocks
{
    public static IReadOnlyList<StatementBlock> Of(Answer answer)
    {
        var blocks = new List<StatementBlock>();
        var statements = answer.Statements;
        for (var first = 0; first < statements.Count;)
        {
            var end = End(answer, first);
            var group = statements.Skip(first).Take(end - first).ToList();
            blocks.Add(statements[first].Role == StatementRole.Plain
                ? new StatementBlock.Plain(group)
                : new StatementBlock.Disagreement(
                    [.. group.Where(statement => statement.Role == StatementRole.Side)],
                    [.. group.Where(statement => statement.Role == StatementRole.Caution)]));
            first = end;
        }

        return blocks;
    }

    private static int End(Answer answer, int first)
    {
        var statements = answer.Statements;
        var end = first + 1;
        while (end < statements.Count && Together(answer, statements[end - 1], statements[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>A note closes its disagreement, and no disagreement reaches beyond its section.</summary>
    private static bool Together(Answer answer, AnswerStatement one, AnswerStatement next) => one.Role switch
    {
        StatementRole.Plain => next.Role == StatementRole.Plain,
        StatementRole.Side => next.Role != StatementRole.Plain && Section(answer, one) == Section(answer, next),
        _ => false,
    };

    private static (string, string) Section(Answer answer, AnswerStatement statement)
    {
        var citation = answer.Citations.First(citation => statement.Citations.Contains(citation.Number));
        return (citation.Document, citation.Section);
    }
}
