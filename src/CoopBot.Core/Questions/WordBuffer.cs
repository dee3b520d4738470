using System.Buffers;

namespace CoopBot.Core.Questions;

/// <summary>One stemmer's steps, worked in place on the word.</summary>
internal delegate void StemmingSteps(ref WordBuffer word);

/// <summary>
/// A word while it is being stemmed: its letters, and where the regions of the Snowball algorithms begin
/// (https://snowballstem.org/texts/r1r2.html). No step makes a word longer than it was at first.
/// A region keeps its place when the word gets shorter, so it may begin past the end.
/// </summary>
internal ref struct WordBuffer
{
    private const int LongestOnStack = 128;

    private Span<char> room;
    private int length;

    private WordBuffer(Span<char> room, int length)
    {
        this.room = room;
        this.length = length;
    }

    public int R1 { get; set; }

    public int R2 { get; set; }

    /// <summary>Only the Romance languages have this region.</summary>
    public int RV { get; set; }

    public readonly Span<char> Letters => room[..length];

    /// <summary>Takes <paramref name="word"/> through the steps; an unchanged word comes back as the same instance.</summary>
    public static string Stem(string word, StemmingSteps steps)
    {
        char[]? rented = null;
        var room = word.Length <= LongestOnStack
            ? stackalloc char[LongestOnStack]
            : rented = ArrayPool<char>.Shared.Rent(word.Length);
        word.CopyTo(room);
        var buffer = new WordBuffer(room, word.Length);
        steps(ref buffer);
        var stem = buffer.Letters.SequenceEqual(word) ? word : buffer.Letters.ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return stem;
    }

    /// <summary>The letters from where a region begins, none when it begins past the end.</summary>
    public readonly ReadOnlySpan<char> From(int region) => region < length ? Letters[region..] : [];

    public readonly bool EndsWith(string suffix) => Letters.EndsWith(suffix);

    /// <summary>Whether the suffix the word ends in lies in the region.</summary>
    public readonly bool HasIn(int region, string suffix) => length - suffix.Length >= region;

    public void DropFirst()
    {
        room = room[1..];
        length--;
    }

    public void Drop(string suffix) => length -= suffix.Length;

    public void Append(char letter) => room[length++] = letter;

    public void Replace(string suffix, string replacement)
    {
        replacement.CopyTo(room[(length - suffix.Length)..]);
        length += replacement.Length - suffix.Length;
    }

    /// <summary>
    /// Where the character ends that begins at <paramref name="start"/>, a surrogate pair being one character;
    /// past the end of the text when none begins there.
    /// </summary>
    public static int After(ReadOnlySpan<char> text, int start) =>
        start + (start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1);

    /// <summary>Where the character begins that ends at <paramref name="end"/>; -1 when there is none.</summary>
    public static int Before(ReadOnlySpan<char> text, int end) =>
        end - (end > 1 && char.IsSurrogatePair(text[end - 2], text[end - 1]) ? 2 : 1);

    /// <summary>The end of the first vowel at or after <paramref name="start"/>, or the end of the text.</summary>
    public static int PastVowel(ReadOnlySpan<char> text, int start, SearchValues<char> vowels)
    {
        var found = text[start..].IndexOfAny(vowels);
        return found < 0 ? text.Length : start + found + 1;
    }

    /// <summary>The end of the first non-vowel at or after <paramref name="start"/>, or the end of the text.</summary>
    public static int PastNonVowel(ReadOnlySpan<char> text, int start, SearchValues<char> vowels)
    {
        var found = text[start..].IndexOfAnyExcept(vowels);
        return found < 0 ? text.Length : After(text, start + found);
    }

    /// <summary>Where R1 begins when asked from 0, and R2 when asked from R1.</summary>
    public static int PastVowelAndNonVowel(ReadOnlySpan<char> text, int start, SearchValues<char> vowels) =>
        PastNonVowel(text, PastVowel(text, start, vowels), vowels);
}

/// <summary>A suffix a step looks for, and the rule that step has for it.</summary>
internal sealed record Suffix<TRule>(string Text, TRule Rule);

/// <summary>The suffixes of one step, kept as a tree that is read from a word's last letter backwards.</summary>
internal sealed class SuffixTable<TRule>
{
    private readonly Node root = new();

    /// <param name="rules">Each rule with its suffixes, a space between them.</param>
    public SuffixTable(params ReadOnlySpan<(TRule Rule, string Suffixes)> rules)
    {
        foreach (var (rule, suffixes) in rules)
        {
            foreach (var suffix in suffixes.Split(' '))
            {
                Add(new Suffix<TRule>(suffix, rule));
            }
        }
    }

    public Suffix<TRule>? LongestOf(ReadOnlySpan<char> text)
    {
        Suffix<TRule>? longest = null;
        var node = root;
        for (var i = text.Length - 1; i >= 0 && node.Before.TryGetValue(text[i], out var next); i--)
        {
            node = next;
            longest = node.Suffix ?? longest;
        }

        return longest;
    }

    private void Add(Suffix<TRule> suffix)
    {
        var node = root;
        for (var i = suffix.Text.Length - 1; i >= 0; i--)
        {
            if (!node.Before.TryGetValue(suffix.Text[i], out var next))
            {
                node.Before.Add(suffix.Text[i], next = new Node());
            }

            node = next;
        }

        node.Suffix = suffix;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Before { get; } = [];

        public Suffix<TRule>? Suffix { get; set; }
    }
}
