namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>What REST says when it refuses.</summary>
internal sealed record ErrorBody
{
    public int? Code { get; init; }

    public string? Message { get; init; }

    /// <summary>Seconds, of a rate limit.</summary>
    public double? RetryAfter { get; init; }

    public bool? Global { get; init; }
}
