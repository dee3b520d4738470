using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether an asker has two things to choose from, or has heard that sources differ: "10 or 25 million?", "each paper says something else", "no me cuadran".</summary>
internal static class DoubtReader
{
    private static readonly FrozenSet<string> _words = Words.Set("""
        or agree agrees disagree disagrees differ differs contradict contradicts contradicting conflicting inconsistent versions mismatch
        o u concuerdan concuerda cuadran cuadra discrepan difieren contradicen versiones
        """);

    private static readonly FrozenSet<string> _pairs = FrozenSet.ToFrozenSet(
    [
        "one says", "another says", "other says", "others say", "some say", "each source", "each outlet", "each paper", "each text", "each article", "every source", "every outlet", "every paper",
        "per source", "per outlet", "different sums", "different numbers", "different amounts", "different figures", "different stuff", "different things", "different names", "different dates",
        "two sums", "two numbers", "two amounts", "two figures", "two articles", "two texts", "two names", "two sources", "both articles", "both texts", "both sources", "both papers", "is right", "are right",
        "otro dice", "otros dicen", "otra dice", "unos dicen", "cada fuente", "cada medio", "cada diario", "cada periodico", "cada nota", "cada texto", "cada articulo", "lo mismo",
        "cifras distintas", "cifras diferentes", "montos distintos", "numeros distintos", "dos textos", "dos notas", "dos fuentes", "dos cifras", "dos montos", "dos numeros", "dos nombres", "dos articulos",
        "que quedamos", "q quedamos", "tiene razon",
    ]);

    /// <summary>"O sea" explains, "or so" rounds, "or at least" asks for less.</summary>
    private static readonly FrozenSet<string> _noChoice = FrozenSet.ToFrozenSet(["o sea", "o algo", "o al", "o por", "or so", "or at", "or something", "or whatever", "or sth", "u otro", "u otra"]);

    /// <summary>"Sí o no" wants nothing but a short answer.</summary>
    private const string Yes = "si";

    private const string OrNo = "o no";

    public static bool IsIn(string text)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
        for (var i = 0; i < words.Count; i++)
        {
            var pair = i + 1 < words.Count ? $"{words[i]} {words[i + 1]}" : "";
            if (_pairs.Contains(pair) || (_words.Contains(words[i]) && !_noChoice.Contains(pair) && !(pair == OrNo && i > 0 && words[i - 1] == Yes)))
            {
                return true;
            }
        }

        return false;
    }
}
