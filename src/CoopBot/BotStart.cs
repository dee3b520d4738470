namespace CoopBot;

/// <summary>Whether CoopBot could be put together.</summary>
internal abstract record BotStart
{
    private BotStart()
    {
    }

    public sealed record Ready(Bot Bot) : BotStart;

    /// <param name="Summary">One line.</param>
    /// <param name="Details">A line for each problem; empty when the summary says all.</param>
    public sealed record Refused(string Summary, IReadOnlyList<string> Details) : BotStart;
}
