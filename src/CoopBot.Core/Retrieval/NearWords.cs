using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Finds the words of a vocabulary that a word asked, which is not among them, may stand for: misspelt, or of the other language.</summary>
internal sealed class NearWords(Vocabulary vocabulary, Language language)
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestWord = 4;

    private const int ShortestSound = 3;

    /// <summary>A word this long may hold two slips.</summary>
    private const int LongWord = 8;

    /// <summary>Chosen with the other weights of translation on the training questions, Spanish against English passages.</summary>
    private const double LeastLikeness = 0.7;

    private const int MostCognates = 8;
    private const int GramLength = 3;

    private readonly GramIndex _grams = new(vocabulary, GramLength, byWord: false);
    private readonly ILookup<string, int> _byFolded = Enumerable.Range(0, vocabulary.Count)
        .Where(word => Words.Fold(vocabulary.Spellings[word]) != vocabulary.Spellings[word])
        .ToLookup(word => Words.Fold(vocabulary.Spellings[word]), StringComparer.Ordinal);

    private readonly ILookup<string, string> _bySound = Enumerable.Range(0, language == Language.Spanish ? vocabulary.Count : 0)
        .SelectMany(word => vocabulary.Forms[word])
        .Distinct(StringComparer.Ordinal)
        .ToLookup(SpanishSound.Of, StringComparer.Ordinal);

    /// <summary>The same letters but for the tilde that was left out ("ano", "año").</summary>
    public IEnumerable<int> WithTilde(string spelling) => _byFolded[spelling];

    /// <summary>Stems of a Spanish index that sound like the stem ("balor", "valor"); none of an English one.</summary>
    public IEnumerable<string> SoundingAlike(string stem) => stem.Length < ShortestSound ? [] : _bySound[SpanishSound.Of(stem)];

    /// <summary>The words at the least distance, one slip or in a long word two.</summary>
    /// <returns>Each with the number of slips.</returns>
    public List<(int Word, int Slips)> Misspelt(string spelling)
    {
        var most = spelling.Length >= LongWord ? 2 : 1;
        var found = new List<(int Word, int Slips)>();
        if (!IsSearched(spelling))
        {
            return found;
        }

        // A slip spoils at most as many grams as a gram has letters, a swap one more.
        var grams = _grams.Of(spelling);
        foreach (var word in Sharing(grams, Math.Max(1, grams.Count - ((GramLength + 1) * most))))
        {
            var slips = EditDistance.Between(spelling, vocabulary.Spellings[word], most);
            if (slips <= most)
            {
                found.Add((word, slips));
                most = slips;
            }
        }

        found.RemoveAll(pair => pair.Slips > most);
        return found;
    }

    /// <summary>Words of the index's language that look like a word of the other, most alike first.</summary>
    /// <returns>Each with its likeness, 1 at most.</returns>
    public IEnumerable<(int Word, double Likeness)> Cognates(string spelling)
    {
        if (!IsSearched(spelling))
        {
            return [];
        }

        var evened = Cognate.Evened(spelling);
        return Sharing(_grams.Of(spelling), 1)
            .Select(word => (Word: word, Likeness: Cognate.Likeness(evened, Cognate.Evened(vocabulary.Spellings[word]))))
            .Where(pair => pair.Likeness >= LeastLikeness)
            .OrderByDescending(pair => pair.Likeness)
            .ThenBy(pair => pair.Word)
            .Take(MostCognates);
    }

    private static bool IsSearched(string spelling) => spelling.Length >= ShortestWord && !char.IsAsciiDigit(spelling[0]);

    private List<int> Sharing(List<ulong> grams, int least)
    {
        var counts = new Dictionary<int, int>();
        foreach (var gram in grams)
        {
            foreach (var word in _grams.Words(gram))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return [.. counts.Where(pair => pair.Value >= least && !vocabulary.Traits[pair.Key].HasFlag(WordTraits.Number)).Select(pair => pair.Key)];
    }
}
