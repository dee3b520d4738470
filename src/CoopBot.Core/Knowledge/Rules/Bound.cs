namespace CoopBot.Core.Knowledge.Rules;

/// <summary>The bound of patterns that look at every word of the folder.</summary>
/// <remarks>
/// They are made at build time, which patterns that never backtrack cannot be: made at start, these take a quarter of a second.
/// None repeats anything that repeats, so each reads a text once and never comes near the bound.
/// </remarks>
internal static class Bound
{
    public const int Milliseconds = 5_000;
}
