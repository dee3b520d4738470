using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Words typed with a slip that carry no matter when spelt right: "mcuh", "becuase", "actualy", "izo".</summary>
internal static class LittleSlips
{
    /// <summary>Shorter words become other words by a letter left out or doubled.</summary>
    private const int ShortestLacking = 5;

    private const int ShortestSound = 3;

    /// <summary>Question words as they are clipped.</summary>
    private const string Clipped = "what wat wht / when wen whn / where whr wer / how hw / much mch / many mny / why wy / who hu";

    private static readonly FrozenDictionary<string, string> _english = Slips(FunctionWords.English.Concat(LightWords.English), Read(Clipped));

    private static readonly FrozenDictionary<string, string> _spanish = Slips(FunctionWords.Spanish.Concat(LightWords.Spanish), []);

    private static readonly FrozenDictionary<string, string> _sounds = First(FunctionWords.Spanish.Concat(LightWords.Spanish)
        .Where(word => word.Length >= ShortestSound)
        .Select(word => KeyValuePair.Create(SpanishSound.Of(word), word)));

    /// <summary>Makes the lists now, and not at the first question.</summary>
    public static void Load() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(LittleSlips).TypeHandle);

    /// <summary>The word that was meant; null when it is none of these. To be asked only for what is known not to be a word.</summary>
    /// <param name="spelling">Lower case, accents folded.</param>
    public static string? Mended(string spelling, Language language) =>
        language == Language.English ? _english.GetValueOrDefault(spelling)
        : _spanish.GetValueOrDefault(spelling) ?? (spelling.Length < ShortestSound ? null : _sounds.GetValueOrDefault(SpanishSound.Of(spelling)));

    /// <summary>Neighbouring letters swapped, in longer words a letter left out or doubled. A wrong letter makes too many other words.</summary>
    private static FrozenDictionary<string, string> Slips(IEnumerable<string> words, IEnumerable<KeyValuePair<string, string>> clipped) => First(clipped.Concat(words
        .Where(word => word.Length > 2)
        .SelectMany(word => Swapped(word).Concat(word.Length < ShortestLacking ? [] : Lacking(word).Concat(Doubled(word))).Select(slip => KeyValuePair.Create(slip, word)))));

    private static FrozenDictionary<string, string> First(IEnumerable<KeyValuePair<string, string>> pairs) =>
        pairs.DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> Swapped(string word) =>
        Enumerable.Range(0, word.Length - 1).Select(i => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");

    private static IEnumerable<string> Lacking(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Doubled(string word) => Enumerable.Range(0, word.Length).Select(i => word.Insert(i, $"{word[i]}"));

    private static IEnumerable<KeyValuePair<string, string>> Read(string groups) => groups.Split('/')
        .Select(group => group.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(group => group.Skip(1).Select(word => KeyValuePair.Create(word, group[0])));
}
