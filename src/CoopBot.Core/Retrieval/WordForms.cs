namespace CoopBot.Core.Retrieval;

/// <summary>What each word of a vocabulary is searched under. Each form is kept once, with a number: most words have one, and many share theirs.</summary>
/// <param name="names">By form.</param>
/// <param name="ofWords">The numbers of a word's forms.</param>
internal sealed class WordForms(string[] names, Grouped ofWords)
{
    private readonly Grouped _words = new([.. Enumerable.Range(0, ofWords.Count).SelectMany(word => ofWords[word].ToArray().Select(form => (form, word)))], names.Length);

    /// <summary>By the word's number; none for a function word.</summary>
    public string[] this[int word] => [.. ofWords[word].ToArray().Select(form => names[form])];

    public IReadOnlyList<string> Names => names;

    /// <summary>The numbers of the words that have a form, ascending.</summary>
    public ReadOnlySpan<int> Words(int form) => _words[form];
}
