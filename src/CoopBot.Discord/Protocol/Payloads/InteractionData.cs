namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record InteractionData
{
    public string? Name { get; init; }

    /// <summary>1 slash command, 3 message command.</summary>
    public int? Type { get; init; }

    public IReadOnlyList<CommandOption?>? Options { get; init; }

    public string? CustomId { get; init; }

    public Snowflake TargetId { get; init; }

    public Resolved? Resolved { get; init; }

    /// <summary>Of a form: its rows.</summary>
    public IReadOnlyList<FormField?>? Components { get; init; }
}
