using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// Words that ask for something particular, from <c>particulars.txt</c> beside this file: an attribute ("colour", "salary"), somebody's
/// part ("judge"), an event ("resign", "crash"), a place or a name elsewhere. A statement that holds the rest of a question and not
/// such a word, nor one that means the same, does not answer: other words are left out or said otherwise much more readily.
/// </summary>
internal static class ParticularWords
{
    private const string Resource = "particulars.txt";

    /// <summary>Shorter words become other words by any slip.</summary>
    private const int ShortestMended = 6;

    /// <summary>The kind of those that only share a stem with one that asks.</summary>
    private const string Apart = "apart";

    private static readonly Lazy<(WordSet Words, FrozenSet<string> English, FrozenSet<string> Spanish)> _lists = new(Read);

    /// <summary>Reads them now, and not at the first question.</summary>
    public static void Load() => _ = _lists.Value;

    /// <param name="surface">Lower case, accents folded.</param>
    public static bool Contains(string surface, Language language) =>
        _lists.Value.Words.Contains(surface, language) && !(language == Language.Spanish ? _lists.Value.Spanish : _lists.Value.English).Contains(surface);

    /// <summary>
    /// The word that was meant by one typed with a slip ("stollen", "resing"): neighbouring letters swapped, a letter too many, or
    /// one of a pair left out. Null when it is none of these; to be asked only for what is known not to be a word.
    /// </summary>
    public static string? Mended(string surface, Language language) =>
        surface.Length < ShortestMended ? null : Slips(surface).FirstOrDefault(word => Contains(word, language));

    private static IEnumerable<string> Slips(string word) => Enumerable.Range(0, word.Length)
        .SelectMany(i => i + 1 < word.Length ? (string[])[$"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}", word.Remove(i, 1), word.Insert(i, $"{word[i]}")] : [word.Remove(i, 1), word + word[i]]);

    /// <summary>Each line is a kind, a language and words, separated by spaces; or a comment.</summary>
    private static (WordSet, FrozenSet<string>, FrozenSet<string>) Read()
    {
        var lines = WordLists.Lines(Resource).Select(line => line.Split(' ', 3)).ToLookup(parts => (IsApart: parts[0] == Apart, Language: parts[1]), parts => parts[2]);
        return (new WordSet(Joined(false, "english"), Joined(false, "spanish")), Questions.Words.Set(Joined(true, "english")), Questions.Words.Set(Joined(true, "spanish")));

        string Joined(bool apart, string language) => string.Join(' ', lines[(apart, language)]);
    }
}
