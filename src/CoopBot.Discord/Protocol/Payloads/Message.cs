using System.Text.Json;

namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>A message as the gateway and REST give it; only what CoopBot reads. (https://discord.com/developers/docs/resources/message)</summary>
internal sealed record Message
{
    /// <summary>An ordinary message; all other types but a reply are the platform's own notices.</summary>
    public const int Ordinary = 0;

    public const int Reply = 19;

    public Snowflake Id { get; init; }

    public Snowflake ChannelId { get; init; }

    /// <summary>None in a direct message.</summary>
    public Snowflake GuildId { get; init; }

    public User? Author { get; init; }

    public Member? Member { get; init; }

    /// <summary>Empty, without the privileged intent, unless CoopBot is mentioned or written to directly.</summary>
    public string? Content { get; init; }

    public IReadOnlyList<User?>? Mentions { get; init; }

    public IReadOnlyList<Snowflake?>? MentionRoles { get; init; }

    public bool? MentionEveryone { get; init; }

    public int? Type { get; init; }

    public Snowflake WebhookId { get; init; }

    public MessageReference? MessageReference { get; init; }

    public Message? ReferencedMessage { get; init; }

    public int? Flags { get; init; }

    public JsonElement Components { get; init; }

    /// <summary>True when only one person sees it.</summary>
    public bool IsEphemeral => Flags is { } flags && (flags & (1 << 6)) != 0;
}
