using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Words of both languages that mean one kind of thing.</summary>
/// <param name="english">Separated by white space; likewise the other.</param>
internal sealed class WordSet(string english, string spanish)
{
    private readonly FrozenSet<string> _listed = Parts(english).Concat(Parts(spanish)).Select(Words.Spelling).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _english = Stems(Language.English, english);
    private readonly FrozenSet<string> _spanish = Stems(Language.Spanish, spanish);

    /// <summary>As they are listed, folded.</summary>
    public IEnumerable<string> English => Parts(english).Select(Words.Fold);

    /// <inheritdoc cref="English"/>
    public IEnumerable<string> Spanish => Parts(spanish).Select(Words.Fold);

    /// <summary>
    /// In all its forms a word of the text's own language; one of the other, as people mix them, just as it is listed: by their stems
    /// alone "la calle" would be "called", and the name Correa "correo".
    /// </summary>
    public bool Contains(string lower, Language language) =>
        _listed.Contains(Words.Spelling(lower)) || Array.Exists(Words.Forms(lower, language), (language == Language.Spanish ? _spanish : _english).Contains);

    /// <summary>Whatever the text's language.</summary>
    public bool Contains(string lower) => Contains(lower, Language.English) || Contains(lower, Language.Spanish);

    private static FrozenSet<string> Stems(Language language, string words) =>
        Parts(words)
            .Select(word => Words.Forms(word, language)[0])
            .ToFrozenSet(StringComparer.Ordinal);

    private static string[] Parts(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
