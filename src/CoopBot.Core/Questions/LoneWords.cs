using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// What a question without a word of matter asks with: "whose was it before that?", "¿y después?". Beside a word of matter these
/// are grammar and say nothing; alone they are all there is, so each is searched as the word of matter that says the same.
/// </summary>
internal static class LoneWords
{
    /// <summary>"De quién": "quién" alone asks for whoever did it.</summary>
    private static readonly FrozenSet<string> _of = Words.Set("de d");

    private static readonly FrozenDictionary<string, string> _english = new Dictionary<string, string>
    {
        ["whose"] = "owner",
        ["before"] = "previous",
        ["b4"] = "previous",
        ["after"] = "later",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _spanish = new Dictionary<string, string>
    {
        ["antes"] = "anterior",
        ["despues"] = "posterior",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string Owner = "dueño";

    /// <summary>The words of matter, in the order of the question; none for one that says who, when or how much.</summary>
    public static IEnumerable<string> In(IReadOnlyList<Token> tokens, Language language)
    {
        var before = "";
        foreach (var word in tokens.Select(token => Words.Fold(token.Lower)))
        {
            if ((language == Language.Spanish ? _spanish : _english).TryGetValue(word, out var matter))
            {
                yield return matter;
            }
            else if (language == Language.Spanish && _of.Contains(before) && (word is "quien" or "quienes"))
            {
                yield return Owner;
            }

            before = word;
        }
    }
}
