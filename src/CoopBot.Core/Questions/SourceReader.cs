using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// Finds the sources to which a question restricts its answer. A name alone is no restriction ("what did the embassy donate"): a
/// word must lead it in ("according to", "según") or make it speak ("what does Infobae say", "que dice primicias").
/// </summary>
internal static class SourceReader
{
    /// <summary>So many articles and the like may stand between the word that leads in and the name ("segun la nota de").</summary>
    private const int MostBetween = 4;

    private static readonly FrozenSet<string> _leadingIn = FrozenSet.ToFrozenSet(
        ["according to", "acc to", "acording to", "as per", "per", "reported by", "says", "segun", "sgn", "de acuerdo con", "de acuerdo a", "dice", "dijo", "reporta", "reporto", "informa", "informo", "publica", "publico", "menciona"]);

    private static readonly FrozenSet<string> _speaking = FrozenSet.ToFrozenSet(
    [
        "say", "says", "said", "report", "reports", "reported", "claim", "claims", "claimed", "mention", "mentions",
        "dice", "dicen", "dijo", "reporta", "reporto", "informa", "informo", "publica", "publico", "afirma", "menciona",
    ]);

    private static readonly FrozenSet<string> _between = FrozenSet.ToFrozenSet(
        ["the", "that", "an", "a", "article", "piece", "text", "report", "website", "site", "of", "in", "by", "from", "el", "la", "los", "las", "lo", "que", "q", "un", "una", "articulo", "nota", "texto", "diario", "periodico", "portal", "medio", "de", "del", "en"]);

    /// <param name="text">That the tokens are of.</param>
    /// <returns>Each source with the place of its name among the tokens.</returns>
    public static IEnumerable<(NamedSource Source, int Start)> Read(string text, IReadOnlyList<Token> tokens, SourceNames names)
    {
        var words = tokens.Select(token => Words.Fold(token.Lower)).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (names.TryFind(words, i, out var source) && (IsLedIn(words, i) || Speaks(words, i + source.Words.Count)))
            {
                var whole = source with { Words = [.. source.Words, .. Code(text, tokens, i + source.Words.Count)] };
                yield return (whole, i);
                i += whole.Words.Count - 1;
            }
        }
    }

    /// <summary>The number of a report, written together with the name: "GAO-12-824".</summary>
    private static IEnumerable<string> Code(string text, IReadOnlyList<Token> tokens, int next)
    {
        for (var i = next; i < tokens.Count && text.AsSpan(tokens[i - 1].Start + tokens[i - 1].Length, tokens[i].Start - tokens[i - 1].Start - tokens[i - 1].Length) is "-" && char.IsAsciiDigit(tokens[i].Lower[0]); i++)
        {
            yield return tokens[i].Lower;
        }
    }

    private static bool IsLedIn(List<string> words, int start)
    {
        var i = start - 1;
        for (var between = 0; i >= 0 && between < MostBetween && _between.Contains(words[i]) && !Leads(words, i); between++)
        {
            i--;
        }

        return i >= 0 && Leads(words, i);
    }

    /// <summary>Whether an introduction of one to three words ends there.</summary>
    private static bool Leads(List<string> words, int end) =>
        Enumerable.Range(1, Math.Min(3, end + 1)).Any(length => _leadingIn.Contains(string.Join(' ', words.Skip(end + 1 - length).Take(length))));

    private static bool Speaks(List<string> words, int next) => next < words.Count && _speaking.Contains(words[next]);
}
