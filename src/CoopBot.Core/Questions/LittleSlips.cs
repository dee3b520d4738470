using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Words typed with a slip that carry no matter when spelt right: "mcuh", "becuase", "actualy", "izo".</summary>
internal static class LittleSlips
{
    /// <summary>Shorter words become other words by a letter left out or doubled.</summary>
    private const int ShortestLacking = 5;

    private static readonly FrozenSet<string> _english = Slips([.. FunctionWords.English, .. LightWords.English]);

    private static readonly FrozenSet<string> _spanish = Slips([.. FunctionWords.Spanish, .. LightWords.Spanish]);

    private static readonly FrozenSet<string> _sounds = FunctionWords.Spanish.Concat(LightWords.Spanish).Where(word => word.Length > 2).Select(SpanishSound.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>To be asked only for what is known not to be a word.</summary>
    /// <param name="spelling">Lower case, accents folded.</param>
    public static bool Contains(string spelling, Language language) =>
        spelling.Length > 2
        && (language == Language.Spanish ? _spanish.Contains(spelling) || _sounds.Contains(SpanishSound.Of(spelling)) : _english.Contains(spelling));

    /// <summary>Neighbouring letters swapped, in longer words a letter left out or doubled. A wrong letter makes too many other words.</summary>
    private static FrozenSet<string> Slips(IEnumerable<string> words) => words
        .Where(word => word.Length > 2)
        .SelectMany(word => Swapped(word).Concat(word.Length < ShortestLacking ? [] : Lacking(word).Concat(Doubled(word))))
        .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Swapped(string word) =>
        Enumerable.Range(0, word.Length - 1).Select(i => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");

    private static IEnumerable<string> Lacking(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Doubled(string word) => Enumerable.Range(0, word.Length).Select(i => word.Insert(i, $"{word[i]}"));
}
