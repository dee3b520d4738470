using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Words of both languages that mean one kind of thing, known in all their forms whatever the question's language: people mix them.</summary>
/// <param name="english">Separated by white space; likewise the other.</param>
internal sealed class WordSet(string english, string spanish)
{
    private readonly FrozenSet<string> _english = Stems(Language.English, english);
    private readonly FrozenSet<string> _spanish = Stems(Language.Spanish, spanish);

    /// <summary>As they are listed, folded.</summary>
    public IEnumerable<string> English => Parts(english).Select(Words.Fold);

    /// <inheritdoc cref="English"/>
    public IEnumerable<string> Spanish => Parts(spanish).Select(Words.Fold);

    public bool Contains(string lower) =>
        _english.Contains(Words.Forms(lower, Language.English)[0]) || _spanish.Contains(Words.Forms(lower, Language.Spanish)[0]);

    private static FrozenSet<string> Stems(Language language, string words) =>
        Parts(words)
            .SelectMany(word => Words.Forms(word, language))
            .ToFrozenSet(StringComparer.Ordinal);

    private static string[] Parts(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
