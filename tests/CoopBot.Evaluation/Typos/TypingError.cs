using System.Text.RegularExpressions;
using CoopBot.Core.Questions;

namespace CoopBot.Evaluation.Typos;

/// <summary>
/// Makes one typing error in a question: one letter of one word, all words and letters alike. Words of at least four letters
/// only, and none of those that every search passes over: an error in "what" or "cuando" shows nothing.
/// </summary>
internal static partial class TypingError
{
    /// <returns>The text one edit away, or as it was when it has no word long enough.</returns>
    public static string In(string text, Random random)
    {
        var words = Word().Matches(text).Where(word => !IsFunctionWord(word.Value)).ToList();
        if (words.Count == 0)
        {
            return text;
        }

        var word = words[random.Next(words.Count)];
        return text[..word.Index] + InWord(word.Value, random) + text[(word.Index + word.Length)..];
    }

    private static bool IsFunctionWord(string word) =>
        Words.Fold(word.ToLowerInvariant()) is var folded && (FunctionWords.English.Contains(folded) || FunctionWords.Spanish.Contains(folded));

    /// <summary>The four slips of Damerau (1964), as likely as each other; where one is not possible the letter is typed twice.</summary>
    private static string InWord(string word, Random random)
    {
        var at = random.Next(word.Length);
        var neighbours = Keyboard.Neighbours(word[at]);
        switch (random.Next(4))
        {
            case 0 when neighbours.Length > 0:
                return word[..at] + Neighbour(word[at], neighbours, random) + word[(at + 1)..];
            case 1:
                return word.Remove(at, 1);
            case 2 when neighbours.Length > 0 && random.Next(2) == 0:
                return word.Insert(at + 1, Neighbour(word[at], neighbours, random).ToString());
            case 3 when Swappable(word) is { Count: > 0 } pairs:
                at = pairs[random.Next(pairs.Count)];
                return word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
            default:
                return word.Insert(at, word[at].ToString());
        }
    }

    private static char Neighbour(char letter, string neighbours, Random random)
    {
        var neighbour = neighbours[random.Next(neighbours.Length)];
        return char.IsUpper(letter) ? char.ToUpperInvariant(neighbour) : neighbour;
    }

    /// <summary>Where two letters in a row differ: to swap two alike changes nothing.</summary>
    private static List<int> Swappable(string word) =>
        [.. Enumerable.Range(0, word.Length - 1).Where(i => word[i] != word[i + 1])];

    [GeneratedRegex(@"\p{L}{4,}", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
