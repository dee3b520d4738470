using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// Verbs of several words for something particular that may happen, from <c>phrasal.txt</c> beside this file: "turn the offer down"
/// is to reject it, "llevar de vuelta" to return. The little word says what is done, and not the verb before it.
/// </summary>
internal static class PhrasalVerbs
{
    private const string Resource = "phrasal.txt";

    /// <summary>"Why did they give all four of the patrol boats back".</summary>
    private const int FarthestBack = 8;

    /// <summary>"Turn the new dock down", "llevaron los cuatro botes de vuelta".</summary>
    private const int Farthest = 4;

    private const string Back = "back";

    /// <summary>Nothing stands between a verb and one of these.</summary>
    private static readonly FrozenSet<string> _close = Words.Set("in on to with for from into of at by after through under against upon around a con en por para");

    /// <summary>A verb keeps to the first of these.</summary>
    private static readonly FrozenSet<string> _apart = Words.Set("up down off out over away back");

    /// <summary>"Sent back in March", "paid back then", "broke in 2024": a time is told.</summary>
    private static readonly FrozenSet<string> _times = Words.Set("in then when at on during before");

    private static readonly Lazy<ILookup<(Language Language, string Stem), Entry>> _entries = new(Read);

    /// <summary>Reads them now, and not at the first question.</summary>
    public static void Load() => _ = _entries.Value;

    /// <returns>By the place of its verb, what each says in a plain verb; by the places of the words behind it, nothing ("").</returns>
    public static IReadOnlyDictionary<int, string> Read(IReadOnlyList<Token> tokens, Language language)
    {
        var found = new Dictionary<int, string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var best = found.ContainsKey(i) ? null : _entries.Value[(language, Words.Forms(tokens[i].Lower, language)[0])]
                .Select(entry => (entry.Plain, entry.Behind.Length, At: At(tokens, i, entry.Behind)))
                .Where(match => match.At > 0)
                .OrderByDescending(match => match.Length)
                .ThenBy(match => match.At)
                .Cast<(string Plain, int Length, int At)?>()
                .FirstOrDefault();
            if (best is var (plain, length, at))
            {
                found[i] = plain;
                foreach (var place in Enumerable.Range(at, length))
                {
                    found[place] = "";
                }
            }
        }

        return found;
    }

    /// <summary>Where the words stand behind the verb; 0 where they do not.</summary>
    private static int At(IReadOnlyList<Token> tokens, int verb, string[] behind)
    {
        var farthest = behind is [Back] ? FarthestBack : _close.Contains(behind[0]) ? 1 : Farthest;
        for (var at = verb + 1; at <= verb + farthest && at + behind.Length <= tokens.Count; at++)
        {
            if (behind.Index().All(word => Words.Fold(tokens[at + word.Index].Lower) == word.Item) && !TellsTime(tokens, at + behind.Length - 1))
            {
                return at;
            }

            // In "backs them up further out" nobody backs out.
            if (_apart.Contains(tokens[at].Lower))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool TellsTime(IReadOnlyList<Token> tokens, int last) =>
        last + 1 < tokens.Count
        && (tokens[last].Lower == Back ? _times.Contains(tokens[last + 1].Lower) : _times.Contains(tokens[last].Lower) && PeriodReader.IsOfDate(Words.Fold(tokens[last + 1].Lower)));

    private static ILookup<(Language Language, string Stem), Entry> Read() => WordLists.Lines(Resource)
        .Select(line => line.Split(" | "))
        .SelectMany(parts => Stems(parts).Select(stem => (Key: stem, Entry: new Entry(parts[2].Split(' '), parts[3]))))
        .ToLookup(pair => pair.Key, pair => pair.Entry);

    private static IEnumerable<(Language Language, string Stem)> Stems(string[] parts)
    {
        var language = parts[0] == "spanish" ? Language.Spanish : Language.English;
        return parts[1].Split(' ').Select(verb => (language, Words.Forms(verb, language)[0])).Distinct();
    }

    /// <param name="Behind">The words behind the verb, in order.</param>
    /// <param name="Plain">The plain verb.</param>
    private sealed record Entry(string[] Behind, string Plain);
}
