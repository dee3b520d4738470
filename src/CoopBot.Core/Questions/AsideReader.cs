using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// Tells what a message asks from what it says besides: "My dad worked near the base. When did they leave?", "how much were
/// the cars, the price sounds odd to me", and without any mark, as people dictate: "hey my boss wants to know who signed it
/// because i have two names here". What is said besides helps to find what is meant, but need not be answered.
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
        "ok okay well hey hi hello so then and n but also please pls sorry thanks bueno oye oiga hola y e pero entonces gracias porfa disculpe a ver por para pa de en con desde hasta in at on to for from by since of");

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

    /// <summary>Words of asking that no clause within a question begins with, after words of oneself.</summary>
    private static readonly FrozenSet<string> _askingWithin = Words.Set(
        "what whats which wich how why who whos whose when where cual cuales cuanto cuanta cuantos cuantas quien quienes cuando donde");

    /// <summary>Behind one of these a word that asks begins the question itself: "my sergeant wants to know who", "necesito saber cuántos".</summary>
    private static readonly FrozenSet<string> _knowing = FrozenSet.ToFrozenSet(
        ["to know", "dont know", "don't know", "not know", "find out", "figure out", "wonder", "wonders", "wondering", "saber", "averiguar"]);

    /// <summary>"Es que leí otra cosa" tells why one asks.</summary>
    private const string Es = "es";

    /// <summary>"Necesito el precio de los botes, por favor" asks.</summary>
    private static readonly FrozenSet<string> _wanting = Words.Set("need want would quiero necesito quisiera");

    private static readonly FrozenSet<string> _that = Words.Set("que q");

    /// <summary>Whom one speaks to, or for.</summary>
    private static readonly FrozenSet<string> _spokenTo = Words.Set(
        "hey hi hello sorry listen boss hola oye oiga mira mire disculpa disculpe perdon jefe jefa");

    private static readonly FrozenSet<string> _because = Words.Set("because cause cuz porque");

    /// <summary>"According to both papers" belongs to the question.</summary>
    private static readonly FrozenSet<string> _accordingTo = Words.Set("according acc per segun sgn");

    /// <summary>The subject may be told first: "hi, about the boats how many are there".</summary>
    private static readonly FrozenSet<string> _about = Words.Set("about regarding concerning on sobre acerca del");

    /// <summary>"Me dicen cuánto costó": what is left has to ask for something.</summary>
    private const int FewestLeft = 2;

    /// <summary>"Because my boss", "porque a mí me".</summary>
    private const int NearOneself = 4;

    /// <summary>For each token whether it is said besides; none is where nothing else asks.</summary>
    public static bool[] Read(string text, IReadOnlyList<Token> tokens)
    {
        var aside = new bool[tokens.Count];
        var clauses = Clauses(text, tokens).SelectMany(clause => Parted(tokens, clause)).ToList();
        var most = clauses.Select(clause => clause.Asks).DefaultIfEmpty().Max();

        // "Bases on own soil. Planned?" names first what it asks about.
        var isNamedBefore = clauses.Where(clause => clause.Asks == most).Sum(clause => WordsOf(tokens, clause).Count(IsMatter)) < FewestLeft;
        if (most == 0 && clauses.Where(clause => !clause.OfOneself).Sum(clause => WordsOf(tokens, clause).Count(IsMatter)) >= FewestLeft)
        {
            // Nothing asks: what is no talk of oneself does ("estoy haciendo una tarea: la mayor parte de la droga en 2005").
            clauses = clauses.ConvertAll(clause => clause with { Asks = clause.OfOneself && !WordsOf(tokens, clause).Exists(_wanting.Contains) ? 0 : Perhaps });
            most = Perhaps;
        }

        foreach (var clause in clauses.Where(clause => clause.Asks < most && !(isNamedBefore && !WordsOf(tokens, clause).Exists(IsOfOneself))))
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

    /// <summary>A clause that asks, without what people say of themselves before it and behind it where they set no mark.</summary>
    private static IEnumerable<Clause> Parted(IReadOnlyList<Token> tokens, Clause clause)
    {
        var words = WordsOf(tokens, clause);
        var known = Known(words);
        var asks = clause.Asks == 0 ? 0 : known > 0 ? known : words.FindIndex(_askingWithin.Contains);
        var leads = asks > 1 && (known > 0 || words.Take(asks).Any(IsOfOneself)) && !words.Take(asks).Any(_about.Contains) && words.Skip(asks).Count(IsMatter) >= FewestLeft;
        var from = leads ? asks : 0;
        var tail = clause.Asks == 0 ? -1 : words.FindIndex(Math.Max(from, 1), word => _because.Contains(word));
        var trails = tail > 0 && words.Skip(tail + 1).Take(NearOneself).Any(IsOfOneself) && words.Take(tail).Skip(from).Count(IsMatter) >= FewestLeft;
        var to = trails ? tail : words.Count;
        if (leads)
        {
            yield return new Clause(clause.Start, clause.Start + from, 0, true);
        }

        yield return clause with { Start = clause.Start + from, End = clause.Start + to, Asks = leads ? Surely : clause.Asks };
        if (trails)
        {
            yield return new Clause(clause.Start + to, clause.End, 0, true);
        }
    }

    /// <summary>Where the question begins of which somebody wants to know the answer; -1 where nobody says so.</summary>
    private static int Known(List<string> words) => words.Count == 0 || _asking.Contains(words[0]) || _askingFirst.Contains(words[0])
        ? -1
        : words.FindIndex(1, word => _askingWithin.Contains(word)) is var at && at > 1 && (_knowing.Contains(words[at - 1]) || _knowing.Contains($"{words[at - 2]} {words[at - 1]}")) ? at : -1;

    private static bool IsOfOneself(string word) => _ofOneself.Contains(word) || _spokenTo.Contains(word);

    private static List<string> WordsOf(IReadOnlyList<Token> tokens, Clause clause) =>
        [.. Enumerable.Range(clause.Start, clause.End - clause.Start).Select(i => Words.Fold(tokens[i].Lower))];

    private static bool IsMatter(string word) =>
        FunctionWords.IsContent(word, Language.English) && FunctionWords.IsContent(word, Language.Spanish) && !LightWords.Contains(word);

    private static Clause Read(IReadOnlyList<Token> tokens, int start, int end, char mark)
    {
        var words = Enumerable.Range(start, end - start).Select(i => Words.Fold(tokens[i].Lower)).SkipWhile(_fillers.Contains).ToList();
        var first = words.Count > 0 ? words[0] : "";
        var tellsWhy = first == Es && words.Count > 1 && _that.Contains(words[1]);
        var asks = !tellsWhy && (_askingFirst.Contains(first) || _asking.Contains(first)) ? Surely : words.Exists(_asking.Contains) || Known(words) > 0 ? Perhaps : 0;
        var ofOneself = asks == 0 && (tellsWhy || _ofOneself.Contains(first) || (!_accordingTo.Contains(first) && DoubtReader.SaysSo(words)));
        return new Clause(start, end, mark != '?' ? asks : ofOneself ? Perhaps : Surely, ofOneself);
    }

    /// <summary>What ends a sentence or clause behind a token; a blank where nothing does.</summary>
    private static char Mark(string text, IReadOnlyList<Token> tokens, int i)
    {
        var end = tokens[i].Start + tokens[i].Length;
        var between = text.AsSpan(end, (i + 1 < tokens.Count ? tokens[i + 1].Start : text.Length) - end);
        return between.Contains('?') ? '?'
            : between.ContainsAny('!', '¿') || (between.StartsWith(". ") && tokens[i].Length >= ShortestEnd) ? '.'
            : between.StartsWith(", ") || between.StartsWith(": ") ? ','
            : ' ';
    }

    /// <param name="Start">The first token.</param>
    /// <param name="End">Behind the last.</param>
    /// <param name="Asks">0, <see cref="Perhaps"/> or <see cref="Surely"/>.</param>
    /// <param name="OfOneself">True when people speak of themselves, or of what they have heard, and ask nothing.</param>
    private readonly record struct Clause(int Start, int End, int Asks, bool OfOneself);
}
