using CoopBot.Core.Questions;
using CoopBot.Tests.Retrieval;

namespace CoopBot.Tests.Translation;

/// <summary>Questions made to break a stream: its own characters, nulls, marks, other scripts, what is too long.</summary>
internal static class HostileText
{
    private static readonly string[] _pieces =
    [
        "[", "]", "{", "}", "^", "$", "/", "\\", "@", "<", ">", "*", "#", "~", "+", "_", "\0", "\n", "\r", "\u2028", "\u00AD", "\u200D", "\uFEFF", "\uD83D", "\uDE00",
        "[7]", "[[t:b:1]]", "[[/]]", "^casa<n>/house<n>$", "\\[", "[]", "<br/>", ".", "?", "¿", "'", "’", "d'o", "100", "1.5", "1ª", "US$", "½", "٣", "Ⅷ",
        "la", "casa", "policia", "Nueva", "York", "the", "house", "dámelo", "vendérselo", "can't", "EE.UU.", "ñandú", "a\u0301", "Ş", "İ", "ß", "ﬁ", "日本語", "عرب", "𝒳", "👍🏽", "e\u0301\u0302\u0303",
    ];

    public static string Next(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => _pieces[random.Next(_pieces.Length)] + (random.Next(3) == 0 ? "" : " ")));
        return random.Next(20) == 0 ? text + new string('x', random.Next(3_000)) : text;
    }

    /// <summary>As the translator gets them; now and then as no reader of questions would leave them.</summary>
    public static IReadOnlyList<string> Words(Random random) => random.Next(2) == 0
        ? [.. SpokenWord.Of(Shelf.Ask(Next(random))).Select(word => word.Text)]
        : [.. Enumerable.Range(0, random.Next(100)).Select(_ => Next(random))];
}
