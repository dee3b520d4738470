using System.Collections.Frozen;
using System.Globalization;

namespace CoopBot.Core.Questions;

/// <summary>Whether more than one thing is asked for: a list of them, or two to be held against each other.</summary>
internal static class ManyReader
{
    private static readonly FrozenSet<string> _lists = FrozenSet.ToFrozenSet(
    [
        "list", "lists", "enumerate", "which", "all the", "all of", "each of", "every one", "what are", "what were", "name the", "name all", "name every",
        "lista", "listame", "enumera", "nombra", "nombrame", "menciona", "cuales", "todos los", "todas las", "todos", "todas", "cada uno", "cada una",
    ]);

    /// <summary>A number behind one of these says how many: "the 7 projects", "what 3 things", "los siete".</summary>
    private static readonly FrozenSet<string> _counted = FrozenSet.ToFrozenSet(["what", "which", "que", "q", "cuales"]);

    private static readonly FrozenSet<string> _asksFor = FrozenSet.ToFrozenSet(
        ["what", "which", "wich", "list", "name", "enumerate", "give", "tell", "que", "q", "k", "cual", "cuales", "lista", "listame", "enumera", "enumere", "nombra", "nombre", "dime", "menciona"]);

    private static readonly FrozenSet<string> _between = FrozenSet.ToFrozenSet(
    [
        "are", "were", "is", "the", "me", "all", "of", "these", "those", "main", "other", "kind", "kinds", "sort", "sorts", "type", "types", "two", "three", "four", "five", "six", "seven", "2", "3", "4", "5", "6", "7",
        "son", "eran", "fueron", "los", "las", "todos", "todas", "otros", "otras", "principales", "de", "tipo", "tipos", "clase", "clases", "dos", "tres", "cuatro", "cinco", "seis", "siete", "cuales",
    ]);

    /// <summary>Behind one of these "que" joins: "tuvo que aprobar", "dicen que".</summary>
    private static readonly FrozenSet<string> _joined = FrozenSet.ToFrozenSet(
        ["tener", "tuvo", "tuvieron", "tiene", "tienen", "tenia", "tenian", "tendra", "tendran", "hay", "habia", "hubo", "lo", "la", "el", "los", "las", "es", "dice", "dicen", "dijo", "dijeron", "creo", "mas", "por"]);

    /// <summary>"¿Tuvo el país que pagar?"</summary>
    private static readonly FrozenSet<string> _obliged = Words.Set("tuvo tuvieron tiene tienen tendra tendran");

    private const int ObligedWithin = 3;

    /// <summary>Before one of these the word that asks asks by itself: "qué dice", "what happened".</summary>
    private static readonly FrozenSet<string> _verbs = Words.Set("""
        did do does was has have had can could will would should happened happens says said
        dice dicen dijo dijeron hace hacen hizo hicieron hay hubo tiene tienen tenia pasa paso pide piden pidio pidieron quiere quieren opina opinan piensa piensan significa
        """);

    /// <summary>"Human rights organisations".</summary>
    private const int LongestName = 3;

    private const int ShortestPlural = 4;

    private static readonly FrozenSet<string> _compares = FrozenSet.ToFrozenSet(
    [
        "difference", "differences", "differ", "differs", "compare", "compared", "versus", "vs", "bigger", "smaller", "cheaper", "pricier", "distinguish", "same as",
        "diferencia", "diferencias", "difiere", "difieren", "compara", "comparar", "comparado", "mas caro", "mas cara", "mas barato", "mas barata", "lo mismo", "distinguir",
    ]);

    public static bool WantsList(IReadOnlyList<Token> tokens, Language language)
    {
        var words = Folded(tokens);
        return HasAny(words, _lists)
            || Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(i => _counted.Contains(words[i - 1]) && IsCount(words[i], language));
    }

    /// <summary>How many the asker says there are ("the 7 projects"); 0 when it is not said.</summary>
    public static int Count(IReadOnlyList<Token> tokens, Language language)
    {
        var words = Folded(tokens);
        return words.Where((word, i) => IsCount(word, language) && i + 1 < words.Count).Select(word => int.Parse(Numerals.Digits(word, language), CultureInfo.InvariantCulture)).FirstOrDefault();
    }

    /// <summary>What is to be listed, as the asker calls it: plurals close behind the word that asks ("que equipos", "list the three goals"); none where it is not said.</summary>
    public static IReadOnlyList<string> Listed(IReadOnlyList<Token> tokens)
    {
        var words = Folded(tokens);
        var at = words.FindIndex(word => _asksFor.Contains(word));
        return at < 0 ? [] : [.. words.Skip(at + 1).SkipWhile(_between.Contains).Take(LongestName).Where(word => word.Length >= ShortestPlural && word[^1] == 's')];
    }

    /// <summary>The thing asked for by its name, "university" in "which university"; null where the question has none ("qué dice").</summary>
    public static string? Named(IReadOnlyList<Token> tokens)
    {
        var words = Folded(tokens);
        var at = Enumerable.Range(0, words.Count).Where(i => _counted.Contains(words[i]) && !(i > 0 && _joined.Contains(words[i - 1])) && !words.Take(i).TakeLast(ObligedWithin).Any(_obliged.Contains)).DefaultIfEmpty(-1).First();
        return at >= 0 && words.Skip(at + 1).SkipWhile(_between.Contains).FirstOrDefault() is { } name && !_verbs.Contains(name) ? name : null;
    }

    public static bool Compares(IReadOnlyList<Token> tokens) => HasAny(Folded(tokens), _compares);

    private static List<string> Folded(IReadOnlyList<Token> tokens) => [.. tokens.Select(token => Words.Fold(token.Lower))];

    private static bool IsCount(string word, Language language) =>
        int.TryParse(Numerals.Digits(word, language), out var count) && count is > 1 and <= 20;

    private static bool HasAny(List<string> words, FrozenSet<string> phrases)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (phrases.Contains(words[i]) || (i + 1 < words.Count && phrases.Contains($"{words[i]} {words[i + 1]}")))
            {
                return true;
            }
        }

        return false;
    }
}
