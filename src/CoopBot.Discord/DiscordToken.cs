using System.Buffers;
using System.Buffers.Text;
using System.Text;
using CoopBot.Discord.Protocol;

namespace CoopBot.Discord;

/// <summary>The form of a bot token: three parts of base64url, the first of them the bot's id.</summary>
internal static class DiscordToken
{
    private static readonly SearchValues<char> _alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static bool IsWellFormed(string token)
    {
        var parts = token.Split('.');
        return parts.Length == 3
            && parts.All(part => part.Length is > 0 and < 200 && !part.AsSpan().ContainsAnyExcept(_alphabet))
            && parts[2].Length >= 20
            && Base64Url.IsValid(parts[0])
            && Snowflake.TryRead(Encoding.ASCII.GetString(Base64Url.DecodeFromChars(parts[0])), out _);
    }
}
