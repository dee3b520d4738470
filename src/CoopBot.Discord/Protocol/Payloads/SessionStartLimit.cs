namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>How many sessions may still be begun.</summary>
internal sealed record SessionStartLimit
{
    public int? Total { get; init; }

    public int? Remaining { get; init; }

    /// <summary>Milliseconds.</summary>
    public double? ResetAfter { get; init; }

    public int? MaxConcurrency { get; init; }
}
