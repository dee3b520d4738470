namespace CoopBot.Core.Questions;

/// <summary>
/// Words that ask for something particular, from <c>particulars.txt</c> beside this file: an attribute ("colour", "salary"), somebody's
/// part ("judge"), an event ("resign", "crash"), a place or a name elsewhere. A statement that holds the rest of a question and not
/// such a word, nor one that means the same, does not answer: other words are left out or said otherwise much more readily.
/// </summary>
internal static class ParticularWords
{
    private const string Resource = "particulars.txt";

    private static readonly Lazy<WordSet> _words = new(Read);

    /// <summary>Reads them now, and not at the first question.</summary>
    public static void Load() => _ = _words.Value;

    /// <param name="surface">Lower case, accents folded.</param>
    public static bool Contains(string surface, Language language) => _words.Value.Contains(surface, language);

    /// <summary>Each line is a kind, a language and words, separated by spaces; or a comment.</summary>
    private static WordSet Read()
    {
        var words = WordLists.Lines(Resource).Select(line => line.Split(' ', 3)).ToLookup(parts => parts[1], parts => parts[2]);
        return new WordSet(string.Join(' ', words["english"]), string.Join(' ', words["spanish"]));
    }
}
