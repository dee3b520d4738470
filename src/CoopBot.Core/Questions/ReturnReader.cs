using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>"Give the boats back" is to return them: the little word "back" says what is done, and not the verb before it.</summary>
internal static class ReturnReader
{
    /// <summary>The verb with what it stands for.</summary>
    public const string Return = "return";

    /// <summary>"Why did they give all four of the patrol boats back".</summary>
    private const int Farthest = 8;

    private static readonly FrozenSet<string> _verbs = Words.Set(
        "give gives gave given giving take takes took taken taking send sends sent sending hand hands handed handing ship ships shipped shipping bring brings brought bringing pay pays paid paying");

    /// <summary>"Sent back in March", "paid back then": a time is told.</summary>
    private static readonly FrozenSet<string> _times = Words.Set("in then when at on during before");

    public static bool IsIn(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Lower == "back"
        && (at + 1 == tokens.Count || !_times.Contains(tokens[at + 1].Lower))
        && tokens.Take(at).TakeLast(Farthest).Any(token => _verbs.Contains(token.Lower));
}
