using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// A phrase of small talk: places one after the other, each with the words that may stand there ("good/nice job") and a
/// question mark where it may stay empty ("thanks bot?").
/// </summary>
internal sealed class SmallTalkPhrase
{
    private readonly (FrozenSet<string> Words, bool Optional)[] _places;

    private SmallTalkPhrase(string pattern) =>
        _places = [.. pattern.Split(' ').Select(place => (place.TrimEnd('?').Split('/').ToFrozenSet(StringComparer.Ordinal), place.EndsWith('?')))];

    /// <param name="patterns">One a line.</param>
    public static SmallTalkPhrase[] Read(string patterns) =>
        [.. patterns.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pattern => new SmallTalkPhrase(pattern))];

    /// <summary>Every place in the words at which the phrase can end when it begins at <paramref name="start"/>.</summary>
    public IEnumerable<int> Ends(IReadOnlyList<string> words, int start) => Ends(words, start, 0).Where(end => end > start).Distinct();

    private IEnumerable<int> Ends(IReadOnlyList<string> words, int at, int place)
    {
        if (place == _places.Length)
        {
            return [at];
        }

        var taken = at < words.Count && _places[place].Words.Contains(words[at]) ? Ends(words, at + 1, place + 1) : [];
        return _places[place].Optional ? taken.Concat(Ends(words, at, place + 1)) : taken;
    }
}
