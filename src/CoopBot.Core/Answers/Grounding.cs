using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement says anything that its quotes do not.</summary>
internal static class Grounding
{
    /// <summary>
    /// Every number and every capitalised word of the statement must stand in one of the quotes. A capital that only begins a
    /// sentence counts too: a quoted statement passes by itself, and a reworded one must keep to the words of its quotes there.
    /// </summary>
    public static bool Holds(string statement, IEnumerable<string> quotes)
    {
        var known = quotes.SelectMany(Tokenizer.Tokenize).Select(token => token.Lower).ToHashSet(StringComparer.Ordinal);
        return Tokenizer.Tokenize(statement).TrueForAll(token =>
            known.Contains(token.Lower)
            || !(char.IsUpper(statement[token.Start]) || token.Lower.AsSpan().ContainsAnyInRange('0', '9')));
    }

    /// <summary>When one side of a disagreement fell, the others and the caution must not be shown as if they were all.</summary>
    public static List<DraftStatement> WithoutLonelySides(List<DraftStatement> standing, IReadOnlyList<DraftStatement> drafted) =>
        standing.Count(IsSide) == drafted.Count(IsSide)
            ? standing
            : standing.FindAll(statement => statement.Role == StatementRole.Plain);

    private static bool IsSide(DraftStatement statement) => statement.Role == StatementRole.Side;
}
