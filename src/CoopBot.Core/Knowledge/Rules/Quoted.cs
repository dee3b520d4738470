namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Words of a file as a problem repeats them: enough to find the place, never the whole of what somebody pasted.</summary>
internal static class Quoted
{
    private const int MostWords = 5;

    private const int LongestWord = 60;

    public static string Short(string text) => text.Length <= LongestWord ? text : $"{text[..LongestWord]}…";

    /// <summary>"`one`, `two`"; empty for nothing.</summary>
    public static string List(IEnumerable<string> words) =>
        string.Join(", ", words.Distinct(StringComparer.Ordinal).Take(MostWords).Select(word => $"`{Short(word)}`"));
}
