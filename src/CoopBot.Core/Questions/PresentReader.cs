using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether a question asks how things stand now: "currently", "hoy".</summary>
public static class PresentReader
{
    private static readonly FrozenSet<string> _words = FrozenSet.ToFrozenSet(
    [
        "now", "rn", "currently", "current", "today", "nowadays", "presently", "latest", "still", "these days", "so far", "to date", "up to date",
        "ahora", "ahorita", "actualmente", "actual", "actuales", "hoy", "todavia", "vigente", "vigentes", "sigue", "siguen", "ultima", "ultimas", "ultimo", "ultimos", "hasta ahora", "estos dias",
    ]);

    public static bool IsAsked(string text)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
        return words.Exists(_words.Contains) || words.Zip(words.Skip(1), (one, next) => $"{one} {next}").Any(_words.Contains);
    }
}
