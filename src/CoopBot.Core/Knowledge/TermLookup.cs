using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>What the glossary knows under a name that somebody typed.</summary>
public abstract record TermLookup
{
    private const int MostSuggestions = 5;

    private TermLookup()
    {
    }

    /// <summary>By acronym or wording in either language, whatever the case and the accents; everyday words are not looked up.</summary>
    public static TermLookup In(IReadOnlyList<Term> glossary, string typed)
    {
        var wanted = Folded(typed);
        var named = glossary.Where(term => !term.Everyday).Select(term => (term, names: Names(term).Select(Folded).ToList())).ToList();
        var found = named.Where(pair => pair.names.Contains(wanted)).Select(pair => pair.term).ToList();
        if (found.Count > 0)
        {
            return new Found(found);
        }

        var nearest = named
            .SelectMany(pair => Names(pair.term).Zip(pair.names, (name, folded) => (pair.term, name, away: Distance(folded, wanted))))
            .Where(near => near.away <= 1 + (wanted.Length / 3))
            .OrderBy(near => near.away)
            .ThenBy(near => near.name, StringComparer.Ordinal)
            .DistinctBy(near => near.term)
            .Select(near => near.name)
            .Take(MostSuggestions);
        return new Unknown([.. nearest]);
    }

    private static IEnumerable<string> Names(Term term) =>
        term.English.Concat(term.Spanish).Append(term.Acronym).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    private static string Folded(string name) =>
        string.Concat(Words.Fold(name.ToLowerInvariant()).Where(c => char.IsLetterOrDigit(c) || c == ' ')).Trim();

    /// <summary>Letters to change, add or leave out (Levenshtein); none where one text is a whole word of the other.</summary>
    private static int Distance(string name, string wanted)
    {
        if (wanted.Length > 0 && $" {name} ".Contains($" {wanted} ", StringComparison.Ordinal))
        {
            return 0;
        }

        var row = Enumerable.Range(0, wanted.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= wanted.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (name[i - 1] == wanted[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }

    /// <summary>One entry or, where several share a wording, all of them.</summary>
    public sealed record Found(IReadOnlyList<Term> Terms) : TermLookup;

    /// <summary>Nothing under that name.</summary>
    /// <param name="Nearest">Names that are written much alike or hold the word, the nearest first.</param>
    public sealed record Unknown(IReadOnlyList<string> Nearest) : TermLookup;
}
