namespace CoopBot.Core.Retrieval;

/// <summary>Where one sentence ends and the next begins.</summary>
internal static class Sentences
{
    /// <summary>A shorter word before a full stop is an initial or an abbreviation ("J.", "Dr.", "no.").</summary>
    private const int ShortestLastWord = 3;

    /// <param name="end">Where the word before ends.</param>
    /// <param name="start">Where the next word begins.</param>
    public static bool EndsBetween(string text, int end, int start)
    {
        var gap = text.AsSpan(end, start - end);
        var mark = gap.IndexOfAny('.', '!', '?');
        return end > 0
            && mark >= 0
            && gap[mark..].ContainsAny(' ', '\n')
            && (char.IsUpper(text[start]) || char.IsAsciiDigit(text[start]))
            && (gap[mark] != '.' || !IsShort(text, end));
    }

    private static bool IsShort(string text, int end)
    {
        var begin = end;
        while (begin > 0 && char.IsLetter(text[begin - 1]))
        {
            begin--;
        }

        return begin < end && end - begin < ShortestLastWord;
    }
}
