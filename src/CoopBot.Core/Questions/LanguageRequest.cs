using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Reads a turn that asks for nothing but the other language: "in english pls", "y en español?".</summary>
internal static class LanguageRequest
{
    private static readonly FrozenDictionary<string, Language> _names = new Dictionary<string, Language>(StringComparer.Ordinal)
    {
        ["english"] = Language.English,
        ["ingles"] = Language.English,
        ["spanish"] = Language.Spanish,
        ["espanol"] = Language.Spanish,
        ["castellano"] = Language.Spanish,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _before = FrozenSet.ToFrozenSet(["in", "to", "into", "en", "al", "a"]);

    private static readonly FrozenSet<string> _asking = FrozenSet.ToFrozenSet(["translate", "translation", "traduce", "traducir", "traduccion", "traducelo", "traduzca", "responde", "contesta", "respond", "same", "mismo", "version"]);

    /// <returns>The language asked for; null where the turn asks anything else, or for no language.</returns>
    public static Language? Read(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Select(token => Words.Fold(token.Lower)).ToList();
        var at = words.FindIndex(_names.ContainsKey);
        return at > 0 && _before.Contains(words[at - 1]) && words.Where((word, i) => i != at && !_asking.Contains(word)).All(SaysLittle) ? _names[words[at]] : null;
    }

    private static bool SaysLittle(string word) =>
        LightWords.Contains(word) || !FunctionWords.IsContent(word, Language.English) || !FunctionWords.IsContent(word, Language.Spanish);
}
