namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>A command to register. (https://discord.com/developers/docs/interactions/application-commands)</summary>
internal sealed record CommandBody
{
    /// <summary>1 slash command, 3 message command.</summary>
    public int Type { get; init; } = 1;

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Absent for a message command.</summary>
    public string? Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<CommandParameter>? Options { get; init; }
}
