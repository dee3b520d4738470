namespace CoopBot.Discord.Doctor;

/// <summary>What the bot must be allowed in a server. (https://discord.com/developers/docs/topics/permissions)</summary>
[Flags]
internal enum Permission : long
{
    None = 0,
    ViewChannels = 1L << 10,
    SendMessages = 1L << 11,

    /// <summary>A message can be replied to only by who may read it later.</summary>
    ReadMessageHistory = 1L << 16,
    CreatePublicThreads = 1L << 35,
    SendMessagesInThreads = 1L << 38,
    Administrator = 1L << 3,
}
