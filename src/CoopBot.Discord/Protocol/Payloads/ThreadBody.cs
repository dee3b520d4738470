namespace CoopBot.Discord.Protocol.Payloads;

/// <param name="Name">1 to 100 characters.</param>
/// <param name="AutoArchiveDuration">Minutes.</param>
internal sealed record ThreadBody(string Name, int AutoArchiveDuration);
