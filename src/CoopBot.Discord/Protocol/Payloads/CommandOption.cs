using System.Text.Json;

namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>What was given with a command.</summary>
internal sealed record CommandOption
{
    public const int Subcommand = 1;

    public string? Name { get; init; }

    public int? Type { get; init; }

    public JsonElement Value { get; init; }

    public IReadOnlyList<CommandOption?>? Options { get; init; }

    /// <summary>Empty where it is no text, or holds what is no Unicode.</summary>
    public string Text => DiscordJson.Text(Value);

    public bool IsTrue => Value.ValueKind == JsonValueKind.True;
}
