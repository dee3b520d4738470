namespace CoopBot.Core.Questions;

/// <summary>Tells English from Spanish by the words themselves: function words first, then letters and endings.</summary>
internal static class LanguageDetector
{
    private static readonly string[] _englishLetters = ["w", "k", "th", "sh", "ee", "oo", "ght", "ck", "ph", "ou"];
    private static readonly string[] _englishEndings = ["ing", "ed", "tion", "ly", "ty", "ies", "ment", "ness", "rs", "ts", "y", "t"];
    private static readonly string[] _spanishEndings = ["cion", "dad", "mente", "ado", "ada", "dos", "das", "ar", "aron", "aba", "on", "o", "a", "os", "as"];

    /// <param name="fallback">The answer for a text that shows no sign of either language, such as a bare name.</param>
    public static Language Detect(IReadOnlyList<Token> tokens, Language fallback)
    {
        var balance = 0.0;
        foreach (var token in tokens)
        {
            balance += Lean(token.Lower);
        }

        return balance switch
        {
            > 0 => Language.Spanish,
            < 0 => Language.English,
            _ => fallback,
        };
    }

    /// <summary>Above 0 leans to Spanish, below 0 to English. Function words weigh most; letters only tip what they leave open.</summary>
    private static double Lean(string lower)
    {
        var folded = Words.Fold(lower);
        var (english, spanish) = (FunctionWords.English.Contains(folded), FunctionWords.Spanish.Contains(folded));
        if (english != spanish)
        {
            return spanish ? 2 : -2;
        }

        if (english || folded.Length < 3 || char.IsAsciiDigit(folded[0]))
        {
            return 0;
        }

        var lean = folded.Length != lower.Length || folded != lower ? 1.0 : 0.0;
        lean -= 0.3 * _englishLetters.Count(letters => folded.Contains(letters, StringComparison.Ordinal));
        lean -= EndsWithAny(folded, _englishEndings) ? 0.2 : 0;
        lean += EndsWithAny(folded, _spanishEndings) ? 0.3 : 0;
        return lean;
    }

    private static bool EndsWithAny(string word, string[] endings) =>
        Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
