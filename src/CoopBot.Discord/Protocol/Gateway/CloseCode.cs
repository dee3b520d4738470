namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>What a close code asks for. (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes)</summary>
internal static class CloseCode
{
    /// <summary>What to do about a code after which nothing may be tried again; empty for all other codes.</summary>
    public static string Remedy(int code) => code switch
    {
        4004 => "the bot token is not valid (it was reset, or it is another bot's): copy it anew from the Bot page of the developer portal into Discord:Token",
        4010 => "the shard number is not valid: set Discord:Shards to 0",
        4011 => "the bot is in too many servers for one shard: set Discord:Shards to 0",
        4012 => "this version of the gateway is no longer served: update CoopBot",
        4013 => "the intents asked for are not valid: update CoopBot",
        4014 => "an intent is not allowed: switch on \"Message Content Intent\" on the Bot page of the developer portal, or set Discord:ReadAllMessages to false",
        _ => "",
    };

    /// <summary>The session is gone: not authenticated, wrong sequence, timed out.</summary>
    public static bool EndsSession(int code) => code is 4003 or 4006 or 4007 or 4009;
}
