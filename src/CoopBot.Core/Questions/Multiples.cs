using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Words behind a number that multiply it: "279k", "298 mil", "1.1 mill".</summary>
internal static class Multiples
{
    private static readonly FrozenDictionary<string, string> _english = Read("thousand k grand thou / million m mm mil mill mln mio millions");

    private static readonly FrozenDictionary<string, string> _spanish = Read("mil k / millones m mm mill mlls mllns millon");

    /// <summary>The word that a shortened one behind a number stands for; null when it multiplies nothing. Folded, lower case.</summary>
    public static string? Full(string before, string folded, Language language) =>
        before.Length > 0 && char.IsAsciiDigit(before[0]) ? (language == Language.Spanish ? _spanish : _english).GetValueOrDefault(folded) : null;

    /// <summary>What a word that <see cref="Full"/> gives multiplies by; 1 for all others.</summary>
    public static double Of(string full) => full switch
    {
        "thousand" or "mil" => 1e3,
        "million" or "millones" => 1e6,
        _ => 1,
    };

    private static FrozenDictionary<string, string> Read(string groups) => groups.Split('/')
        .Select(group => group.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(group => group.Select(word => KeyValuePair.Create(word, group[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
