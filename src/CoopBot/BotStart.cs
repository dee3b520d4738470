namespace CoopBot;

/// <summary>Whether CoopBot could be put together.</summary>
internal abstract record BotStart
{
    private BotStart()
    {
    }

    /// <param name="Warnings">How many things of the knowledge folder a person should look at.</param>
    public sealed record Ready(Bot Bot, int Warnings) : BotStart;

    /// <param name="Summary">One line.</param>
    /// <param name="Details">A line for each problem; empty when the summary says all.</param>
    public sealed record Refused(string Summary, IReadOnlyList<string> Details) : BotStart;
}
