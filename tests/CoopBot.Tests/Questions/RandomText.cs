using System.Text;

namespace CoopBot.Tests.Questions;

/// <summary>Texts as chat brings them, and as it should not.</summary>
internal static class RandomText
{
    private static readonly string[] _pieces =
    [
        " ", " ", " ", "\n", "'", "’", ".", ",", "-", "$", "?", "¿", "!", "US$", "1", "25", "985,044", "985.044", "1.1", "1,1", "25M", "298k", "130H", "1st", "3º",
        "what", "Ecuador's", "isn't", "policía", "ÑANDÚ", "İ", "ß", "ﬁ", "ǅ", "é", "e\u0301", "\u0301", "\u0316", "\u200D", "\u202E", "\u200B", "\uFEFF", "\uFFFD",
        "\uFFFE", "\uD800", "\uDC00", "🚤", "👩🏽‍✈️", "الزوارق", "٢٥", "मुंबई", "京都", "ｆｕｌｌ", "𝐛𝐨𝐥𝐝", "\0", "\u001B", "\u2028", "¹", "½", "Ⅷ", "º",
    ];

    public static string From(Random random)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(12); pieces > 0; pieces--)
        {
            text.Append(random.Next(5) switch
            {
                0 => ((char)random.Next(0x10000)).ToString(),
                1 => ((char)random.Next(0x20, 0x7F)).ToString(),
                _ => _pieces[random.Next(_pieces.Length)],
            });
        }

        return text.ToString();
    }

    /// <summary>Each character by its number, so that a failing text can be typed again.</summary>
    public static string Show(string text) => string.Join(' ', text.Select(c => $"{(int)c:X4}"));
}
