using System.Text;

namespace CoopBot.Evaluation.Cost;

/// <summary>Made-up words whose frequencies fall as those of a language do: the word of rank r in proportion to 1/r (Zipf, 1949).</summary>
internal sealed class Vocabulary
{
    private const int Size = 200_000;

    private static readonly string[] _commonest =
    [
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as", "by", "at", "from", "are", "this", "be", "an", "which", "or", "had", "were",
    ];

    private static readonly string[] _beginnings = ["b", "br", "c", "ch", "d", "f", "g", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w"];
    private static readonly string[] _middles = ["a", "e", "i", "o", "u", "ea", "ou"];
    private static readonly string[] _ends = ["", "", "ck", "l", "m", "n", "nd", "r", "rt", "s", "st", "t"];

    private readonly string[] _words;

    public Vocabulary(Random random)
    {
        var known = new HashSet<string>(_commonest, StringComparer.Ordinal);
        var words = new List<string>(_commonest);
        while (words.Count < Size)
        {
            var word = Word(random);
            if (known.Add(word))
            {
                words.Add(word);
            }
        }

        _words = [.. words];
    }

    /// <summary>So many words, each drawn by its frequency; the more are drawn, the more different ones there are.</summary>
    public string[] Draw(int count, Random random)
    {
        var drawn = new string[count];
        for (var i = 0; i < count; i++)
        {
            // A power of the size with an even exponent falls on a rank in proportion to 1 over it.
            drawn[i] = _words[(int)Math.Pow(Size, random.NextDouble()) - 1];
        }

        return drawn;
    }

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (var syllables = random.Next(2, 5); syllables > 0; syllables--)
        {
            word.Append(random.GetItems(_beginnings, 1)[0]).Append(random.GetItems(_middles, 1)[0]).Append(random.GetItems(_ends, 1)[0]);
        }

        return word.ToString();
    }
}
