using System.Text.Json;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>Something that happened, as far as CoopBot cares.</summary>
internal abstract record GatewayEvent
{
    private GatewayEvent()
    {
    }

    /// <summary>False for events of no concern, and for those that cannot be read.</summary>
    public static bool TryRead(Frame frame, out GatewayEvent read)
    {
        read = Read(frame.Name, frame.Data)!;
        return read is not null;
    }

    private static GatewayEvent? Read(string name, JsonElement data) => name switch
    {
        "READY" when DiscordJson.TryRead(data, DiscordJson.Default.Ready, out var ready) && ready.User is { Id.IsNone: false } user =>
            new Ready(user, ready.Application?.Id is { IsNone: false } id ? id : user.Id),
        "MESSAGE_CREATE" when DiscordJson.TryRead(data, DiscordJson.Default.Message, out var message) && !message.Id.IsNone && !message.ChannelId.IsNone =>
            new MessageCreated(message),
        "MESSAGE_DELETE" when DiscordJson.TryRead(data, DiscordJson.Default.Gone, out var gone) => new MessagesDeleted([gone.Id]),
        "MESSAGE_DELETE_BULK" when DiscordJson.TryRead(data, DiscordJson.Default.Gone, out var gone) => new MessagesDeleted([.. (gone.Ids ?? []).OfType<Snowflake>()]),
        "INTERACTION_CREATE" when DiscordJson.TryRead(data, DiscordJson.Default.Interaction, out var interaction) && !interaction.Id.IsNone =>
            new InteractionCreated(interaction),
        "GUILD_CREATE" or "THREAD_LIST_SYNC" when DiscordJson.TryRead(data, DiscordJson.Default.Guild, out var guild) =>
            new ThreadsSeen([.. (guild.Threads ?? []).OfType<Channel>()]),
        "THREAD_CREATE" or "THREAD_UPDATE" when DiscordJson.TryRead(data, DiscordJson.Default.Channel, out var thread) => new ThreadsSeen([thread]),
        "THREAD_DELETE" when DiscordJson.TryRead(data, DiscordJson.Default.Gone, out var gone) => new ThreadGone(gone.Id),
        _ => null,
    };

    public sealed record Ready(User User, Snowflake Application) : GatewayEvent;

    public sealed record MessageCreated(Message Message) : GatewayEvent;

    public sealed record MessagesDeleted(IReadOnlyList<Snowflake> Messages) : GatewayEvent;

    public sealed record InteractionCreated(Interaction Interaction) : GatewayEvent;

    public sealed record ThreadsSeen(IReadOnlyList<Channel> Threads) : GatewayEvent;

    public sealed record ThreadGone(Snowflake Thread) : GatewayEvent;
}
