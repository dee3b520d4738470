namespace CoopBot.Core.Questions;

/// <summary>Tells English from Spanish by the words themselves: function words first, then letters and endings.</summary>
internal static class LanguageDetector
{
    private static readonly string[] _englishLetters = ["w", "k", "th", "sh", "ee", "oo", "ght", "ck", "ph", "ou"];
    private static readonly string[] _englishEndings = ["ing", "ed", "tion", "ly", "ty", "ies", "ment", "ness", "rs", "ts", "y", "t"];
    private static readonly string[] _spanishEndings = ["cion", "dad", "mente", "ado", "ada", "dos", "das", "ar", "aron", "aba", "on", "o", "a", "os", "as"];

    private const double FunctionWord = 2;

    /// <summary>What letters and endings show is not enough to leave the language of a conversation: names have letters too.</summary>
    private const double EnoughToSwitch = 1;

    /// <param name="before">The language of the turn before, kept by a text that shows no clear sign of another, such as a bare name.</param>
    /// <returns>Null when neither the text nor the turn before shows a language.</returns>
    public static Language? Detect(string text, IReadOnlyList<Token> tokens, Language? before)
    {
        var balance = Balance(text, tokens);
        return before is not null && Math.Abs(balance) < EnoughToSwitch ? before
            : balance > 0 ? Language.Spanish
            : balance < 0 ? Language.English
            : before;
    }

    /// <summary>Whether a little word, an accent or a mark shows a language; in "dock price" there are letters alone.</summary>
    public static bool Shows(string text, IReadOnlyList<Token> tokens) =>
        text.AsSpan().ContainsAny('¿', '¡') || tokens.Any(token => Math.Abs(Lean(token.Lower)) >= EnoughToSwitch);

    private static double Balance(string text, IReadOnlyList<Token> tokens) =>
        (text.AsSpan().ContainsAny('¿', '¡') ? FunctionWord : 0) + tokens.Sum(token => Lean(token.Lower));

    /// <summary>Above 0 leans to Spanish, below 0 to English. Function words weigh most; letters only tip what they leave open.</summary>
    private static double Lean(string lower)
    {
        var folded = Words.Fold(lower);
        var (english, spanish) = (FunctionWords.English.Contains(folded), FunctionWords.Spanish.Contains(folded));
        if (english != spanish)
        {
            return spanish ? FunctionWord : -FunctionWord;
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
