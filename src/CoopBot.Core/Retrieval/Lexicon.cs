using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Everyday words of both languages, from <c>lexicon.txt</c> beside this file: near-synonyms, and what they are called in the other language.</summary>
/// <remarks>A word is looked up group by group, one step only: groups that share a word of several senses are never joined.</remarks>
internal sealed class Lexicon
{
    /// <summary>No wording is looked up over more words than this.</summary>
    private const int LongestWording = 3;

    private const string Resource = "lexicon.txt";

    private static readonly Lazy<Lexicon> _everyday = new(() => new Lexicon(WordLists.Lines(Resource)));

    private readonly Dictionary<string, Wording> _english = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Wording> _spanish = new(StringComparer.Ordinal);
    private readonly List<(string[][] English, string[][] Spanish)> _groups = [];

    private readonly ILookup<(char First, int Length), string> _englishBeginnings;
    private readonly ILookup<(char First, int Length), string> _spanishBeginnings;

    private Lexicon(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Split(" | ") is [var english, var spanish])
            {
                Add(Forms(english.Split(", "), Language.English), Forms(spanish.Split(", "), Language.Spanish));
            }
        }

        _english.TrimExcess();
        _spanish.TrimExcess();
        _englishBeginnings = ByBeginning(_english);
        _spanishBeginnings = ByBeginning(_spanish);
    }

    public static Lexicon Everyday => _everyday.Value;

    /// <summary>Reads it now, which takes a moment, and not at the first question.</summary>
    public static void Load() => _ = _everyday.Value;

    /// <summary>
    /// What else the words that stand at <paramref name="start"/> of the query are called in the language wanted, each with the
    /// number of query terms it stands for.
    /// </summary>
    public IEnumerable<(int Span, string[] Forms)> Of(IReadOnlyList<QueryTerm> terms, int start, Language asked, Language wanted)
    {
        foreach (var (span, group) in Groups(terms, start, asked))
        {
            foreach (var forms in wanted == Language.Spanish ? _groups[group].Spanish : _groups[group].English)
            {
                yield return (span, forms);
            }
        }
    }

    /// <summary>The groups in which the words that stand at <paramref name="start"/> are, by number; words of one group mean the same.</summary>
    public IEnumerable<(int Span, int Group)> Groups(IReadOnlyList<QueryTerm> terms, int start, Language asked)
    {
        for (var span = 1; span <= Math.Min(LongestWording, terms.Count - start); span++)
        {
            foreach (var group in Keys(terms, start, span, asked).Select(key => In(asked).GetValueOrDefault(key).Groups).FirstOrDefault(groups => groups is not null) ?? [])
            {
                yield return (span, group);
            }
        }
    }

    /// <summary>By the first form of the word that is listed: "devolvio" is looked up as it stands and with the accent left out.</summary>
    private static IEnumerable<string> Keys(IReadOnlyList<QueryTerm> terms, int start, int span, Language asked) =>
        span == 1 ? terms[start].Forms(asked) : [string.Join(' ', terms.Skip(start).Take(span).Select(term => term.Forms(asked)[0]))];

    /// <summary>What else the words are called that a misspelt one may be: those one slip away that begin with the same letter.</summary>
    /// <param name="stem">In <paramref name="asked"/>; no wording of the lexicon.</param>
    public IEnumerable<string[]> OfMisspelt(string stem, Language asked, Language wanted)
    {
        var byBeginning = asked == Language.Spanish ? _spanishBeginnings : _englishBeginnings;
        for (var length = stem.Length - 1; length <= stem.Length + 1; length++)
        {
            foreach (var key in byBeginning[(stem[0], length)].Where(key => EditDistance.Between(key, stem, 1) == 1))
            {
                foreach (var group in In(asked)[key].Groups)
                {
                    foreach (var forms in wanted == Language.Spanish ? _groups[group].Spanish : _groups[group].English)
                    {
                        yield return forms;
                    }
                }
            }
        }
    }

    private static ILookup<(char First, int Length), string> ByBeginning(Dictionary<string, Wording> wordings) =>
        wordings.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal)).ToLookup(key => (key[0], key.Length));

    private Dictionary<string, Wording> In(Language language) => language == Language.Spanish ? _spanish : _english;

    private void Add(string[][] english, string[][] spanish) => _groups.Add((Shared(english, _english), Shared(spanish, _spanish)));

    /// <summary>Most wordings stand in several groups; all of them hold the one that was read first.</summary>
    private string[][] Shared(string[][] wordings, Dictionary<string, Wording> known) => Array.ConvertAll(wordings, forms =>
    {
        var key = string.Join(' ', forms);
        var first = known.GetValueOrDefault(key, new Wording(forms, []));
        known[key] = first with { Groups = [.. first.Groups, _groups.Count] };
        return first.Forms;
    });

    /// <summary>Function words have no forms; a wording of several words that keeps only one of them ("get up") would find too much.</summary>
    /// <param name="wordings">In lower case, each a word or a few.</param>
    internal static string[][] Forms(IEnumerable<string> wordings, Language language) =>
    [
        .. wordings
            .Select(wording => wording.Split(' '))
            .Select(words => (Words: words.Length, Forms: words.Select(word => QuestionReader.SearchedForms(word, language)).Where(forms => forms.Length > 0).Select(forms => forms[0]).ToArray()))
            .Where(wording => wording.Forms.Length > 1 || (wording.Forms.Length == 1 && wording.Words == 1))
            .Select(wording => wording.Forms)
            .DistinctBy(forms => string.Join(' ', forms)),
    ];

    /// <param name="Groups">The numbers of the groups in which it stands.</param>
    private readonly record struct Wording(string[] Forms, int[] Groups);
}
