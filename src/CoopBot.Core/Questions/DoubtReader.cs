using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether an asker has two things to choose from, or has heard that sources differ: "10 or 25 million?", "each paper says something else", "no me cuadran".</summary>
internal static class DoubtReader
{
    private static readonly FrozenSet<string> _words = Words.Set("""
        agree agrees disagree disagrees differ differs contradict contradicts contradicting conflicting inconsistent versions mismatch mixed confuses confused confusing
        confunde confunden concuerdan concuerda cuadran cuadra discrepan difieren contradicen versiones
        """);

    private static readonly FrozenSet<string> _choosing = Words.Set("or o u");

    /// <summary>Beside one of <see cref="_told"/>, on either side: "each paper", "different sums", "cifras distintas".</summary>
    private static readonly FrozenSet<string> _several = Words.Set("each every per two both different cada dos ambos ambas distintos distintas diferentes");

    /// <summary>What tells, and what it tells.</summary>
    private static readonly FrozenSet<string> _told = Words.Set("""
        source sources outlet outlets paper papers text texts article articles sum sums number numbers amount amounts figure figures name names date dates stuff things
        fuente fuentes medio medios diario diarios periodico periodicos nota notas texto textos articulo articulos cifra cifras monto montos numero numeros nombre nombres fecha fechas cosas
        """);

    private static readonly FrozenSet<string> _pairs = FrozenSet.ToFrozenSet(["is right", "are right", "lo mismo", "que quedamos", "q quedamos", "tiene razon", "dont match", "don't match", "doesnt match", "doesn't match", "not match", "no coinciden", "no calzan", "no calza"]);

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
        return SaysSo(words) || Enumerable.Range(0, words.Count).Any(Chooses);

        bool Chooses(int i) => _choosing.Contains(words[i])
            && $"{words[i]} {words.ElementAtOrDefault(i + 1)}" is var pair
            && !_noChoice.Contains(pair) && !(pair == OrNo && i > 0 && words[i - 1] == Yes);
    }

    /// <summary>Whether somebody says that sources differ; a choice alone ("10 or 25") says nothing of them.</summary>
    /// <param name="words">Folded.</param>
    public static bool SaysSo(IReadOnlyList<string> words)
    {
        if (words.SkipWhile(word => !_ones.Contains(word)).Skip(1).Any(_others.Contains))
        {
            return true;
        }

        return Enumerable.Range(0, words.Count).Any(Doubts);

        bool Doubts(int i)
        {
            var next = i + 1 < words.Count ? words[i + 1] : "";
            return _words.Contains(words[i])
                || _pairs.Contains($"{words[i]} {next}")
                || (_several.Contains(words[i]) && _told.Contains(next))
                || (_told.Contains(words[i]) && _several.Contains(next));
        }
    }
}
