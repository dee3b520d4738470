using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// Tells what a message asks from what it says besides: "My dad worked near the base. When did they leave?", "how much were
/// the cars, the price sounds odd to me". What is said besides helps to find what is meant, but need not be answered.
/// </summary>
internal static class AsideReader
{
    /// <summary>A shorter word before a full stop is an abbreviation ("dr.", "EE. UU.").</summary>
    private const int ShortestEnd = 3;

    /// <summary>A word that asks stands within.</summary>
    private const int Perhaps = 1;

    /// <summary>Such a word comes first, or a question mark last.</summary>
    private const int Surely = 2;

    private static readonly FrozenSet<string> _fillers = Words.Set(
        "ok okay well hey hi hello so then and but also please pls sorry thanks bueno oye oiga hola y e pero entonces gracias porfa disculpe a ver por para pa de en con desde hasta in at on to for from by since of");

    /// <summary>Words that ask wherever they stand.</summary>
    private static readonly FrozenSet<string> _asking = Words.Set("""
        what what's whats why how list name names tell give enumerate describe explain compare whose wich
        cual cuales cuanto cuanta cuantos cuantas cto ctos cta ctas lista enumera enumere nombra nombre dime digame dame deme explica explique xq pq
        """);

    /// <summary>Words that ask at the beginning and join clauses elsewhere.</summary>
    private static readonly FrozenSet<string> _askingFirst = Words.Set("""
        who who's whos whom when whens where wheres which do does did is are was were can could will would has have had should any
        que q quien quienes cuando donde adonde como hay es son era fue fueron esta estan existe existen puede podria
        """);

    /// <summary>Words with which people begin to speak of themselves, or of what they have heard.</summary>
    private static readonly FrozenSet<string> _ofOneself = Words.Set("""
        i im i'm ive i've my me we our keep kept heard read saw just im
        yo soy somos estoy me mi mis vi lei escuche oi creo dicen unos otros quiero necesito trabajo tengo
        """);

    /// <summary>For each token whether it is said besides; none is where nothing else asks.</summary>
    public static bool[] Read(string text, IReadOnlyList<Token> tokens)
    {
        var aside = new bool[tokens.Count];
        var clauses = Clauses(text, tokens);
        var most = clauses.Select(clause => clause.Asks).DefaultIfEmpty().Max();
        foreach (var clause in clauses.Where(clause => clause.Asks < most))
        {
            aside.AsSpan(clause.Start, clause.End - clause.Start).Fill(true);
        }

        return aside;
    }

    /// <summary>Sentences, and of them what stands between commas where people speak of themselves.</summary>
    private static List<Clause> Clauses(string text, IReadOnlyList<Token> tokens)
    {
        var clauses = new List<Clause>();
        var (start, before) = (0, '.');
        for (var i = 0; i < tokens.Count; i++)
        {
            var mark = Mark(text, tokens, i);
            if (mark == ' ' && i + 1 < tokens.Count)
            {
                continue;
            }

            var clause = Read(tokens, start, i + 1, mark);
            if (before == ',' && !clause.OfOneself && !clauses[^1].OfOneself)
            {
                clauses[^1] = clauses[^1] with { End = clause.End, Asks = Math.Max(clauses[^1].Asks, clause.Asks) };
            }
            else
            {
                clauses.Add(clause);
            }

            (start, before) = (i + 1, mark);
        }

        return clauses;
    }

    private static Clause Read(IReadOnlyList<Token> tokens, int start, int end, char mark)
    {
        var words = Enumerable.Range(start, end - start).Select(i => Words.Fold(tokens[i].Lower)).SkipWhile(_fillers.Contains).ToList();
        var first = words.Count > 0 ? words[0] : "";
        var asks = _askingFirst.Contains(first) || _asking.Contains(first) ? Surely : words.Exists(_asking.Contains) ? Perhaps : 0;
        var ofOneself = asks == 0 && _ofOneself.Contains(first);
        return new Clause(start, end, mark == '?' && !ofOneself ? Surely : asks, ofOneself);
    }

    /// <summary>What ends a sentence or clause behind a token; a blank where nothing does.</summary>
    private static char Mark(string text, IReadOnlyList<Token> tokens, int i)
    {
        var end = tokens[i].Start + tokens[i].Length;
        var between = text.AsSpan(end, (i + 1 < tokens.Count ? tokens[i + 1].Start : text.Length) - end);
        return between.Contains('?') ? '?'
            : between.ContainsAny('!', '¿') || (between.StartsWith(". ") && tokens[i].Length >= ShortestEnd) ? '.'
            : between.StartsWith(", ") ? ','
            : ' ';
    }

    /// <param name="Start">The first token.</param>
    /// <param name="End">Behind the last.</param>
    /// <param name="Asks">0, <see cref="Perhaps"/> or <see cref="Surely"/>.</param>
    /// <param name="OfOneself">True when people speak of themselves, or of what they have heard, and ask nothing.</param>
    private readonly record struct Clause(int Start, int End, int Asks, bool OfOneself);
}
