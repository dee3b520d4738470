using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether an asker has two things to choose from, or has heard that sources differ: "10 or 25 million?", "each paper says something else", "no me cuadran".</summary>
internal static class DoubtReader
{
    private static readonly FrozenSet<string> _words = Words.Set("""
        or agree agrees disagree disagrees differ differs contradict contradicts contradicting conflicting inconsistent versions mismatch mixed confuses confused confusing
        o u confunde confunden concuerdan concuerda cuadran cuadra discrepan difieren contradicen versiones
        """);

    private static readonly FrozenSet<string> _pairs = FrozenSet.ToFrozenSet(
    [
        "each source", "each outlet", "each paper", "each text", "each article", "every source", "every outlet", "every paper",
        "per source", "per outlet", "different sums", "different numbers", "different amounts", "different figures", "different stuff", "different things", "different names", "different dates",
        "two sums", "two numbers", "two amounts", "two figures", "two articles", "two texts", "two names", "two sources", "both articles", "both texts", "both sources", "both papers", "is right", "are right",
        "cada fuente", "cada medio", "cada diario", "cada periodico", "cada nota", "cada texto", "cada articulo", "lo mismo",
        "cifras distintas", "cifras diferentes", "montos distintos", "numeros distintos", "dos textos", "dos notas", "dos fuentes", "dos cifras", "dos montos", "dos numeros", "dos nombres", "dos articulos",
        "que quedamos", "q quedamos", "tiene razon",
    ]);

    /// <summary>Behind one of these one of <see cref="_others"/> tells two things apart: "one site says March, the others May", "leí dos palabras diferentes".</summary>
    private static readonly FrozenSet<string> _ones = Words.Set("one some two both un uno una unos unas dos ambos");

    private static readonly FrozenSet<string> _others = Words.Set("other others another different differently otro otra otros otras distinto distinta distintos distintas diferente diferentes");

    /// <summary>"O sea" explains, "or so" rounds, "or at least" asks for less.</summary>
    private static readonly FrozenSet<string> _noChoice = FrozenSet.ToFrozenSet(["o sea", "o algo", "o al", "o por", "or so", "or at", "or something", "or whatever", "or sth", "u otro", "u otra"]);

    /// <summary>"Sí o no" wants nothing but a short answer.</summary>
    private const string Yes = "si";

    private const string OrNo = "o no";

    public static bool IsIn(string text)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
        var one = words.FindIndex(_ones.Contains);
        if (one >= 0 && words.FindLastIndex(_others.Contains) > one)
        {
            return true;
        }

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
