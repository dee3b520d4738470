namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>The first answer to an interaction, due within three seconds.</summary>
internal sealed record InteractionReply<T>(int Type, T Data)
{
}
