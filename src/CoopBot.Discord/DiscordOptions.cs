using System.ComponentModel.DataAnnotations;
using CoopBot.Core.Conversations;
using CoopBot.Discord.Protocol;

namespace CoopBot.Discord;

/// <summary>The section "Discord" of the configuration.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's secret token. Empty: Discord is left alone.</summary>
    [CustomValidation(typeof(DiscordOptions), nameof(CheckToken))]
    public string Token { get; set; } = "";

    /// <summary>Where Discord's REST interface is; https, or http on this machine. The gateway's address is asked from it.</summary>
    [CustomValidation(typeof(DiscordOptions), nameof(CheckApiBase))]
    public string ApiBase { get; set; } = "https://discord.com/api/v10/";

    /// <summary>How many connections share the servers; 0: as many as Discord asks for.</summary>
    [Range(0, 1_000)]
    public int Shards { get; set; }

    /// <summary>True: messages without a mention can be read too. Needs the privileged "Message Content Intent".</summary>
    public bool ReadAllMessages { get; set; }

    /// <summary>Rules by channel id; threads follow their channel. A channel that is not named has the usual rule.</summary>
    [CustomValidation(typeof(DiscordOptions), nameof(CheckChannels))]
    public Dictionary<string, PlaceRule> Channels { get; set; } = [];

    /// <summary>Ranks by role id.</summary>
    [CustomValidation(typeof(DiscordOptions), nameof(CheckRoles))]
    public Dictionary<string, Rank> Roles { get; set; } = [];

    /// <summary>The id of the channel that "Ask a person" posts to; empty: the button is not offered.</summary>
    [CustomValidation(typeof(DiscordOptions), nameof(CheckChannel))]
    public string ModeratorsChannel { get; set; } = "";

    /// <summary>The message never holds the token.</summary>
    public static ValidationResult? CheckToken(string token, ValidationContext context) => Result(
        token.Length == 0 || DiscordToken.IsWellFormed(token),
        "this is not the form of a bot token (three parts with dots between them); copy it from the Bot page of the developer portal, or leave it empty");

    public static ValidationResult? CheckApiBase(string address, ValidationContext context) => Result(
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            && uri.AbsolutePath.EndsWith('/')
            && uri is { UserInfo: "", Query: "", Fragment: "" },
        "an https address that ends in \"/\" is needed; http is taken on this machine only");

    public static ValidationResult? CheckChannels(Dictionary<string, PlaceRule> channels, ValidationContext context) =>
        context?.ObjectInstance is DiscordOptions { ReadAllMessages: false } && channels.FirstOrDefault(channel => !channel.Value.Mention) is { Key: { } unreadable }
            ? new ValidationResult($"the channel {unreadable} needs no mention, but such messages cannot be read: set Discord:ReadAllMessages to true, or leave Mention out")
            : Ids(channels.Keys, "channel");

    public static ValidationResult? CheckRoles(Dictionary<string, Rank> roles, ValidationContext context) => Ids(roles.Keys, "role");

    public static ValidationResult? CheckChannel(string channel, ValidationContext context) =>
        Result(channel.Length == 0 || Snowflake.TryRead(channel, out _), $"\"{channel}\" is not the id of a channel (a number; right-click the channel and choose Copy Channel ID)");

    private static ValidationResult? Ids(IEnumerable<string> ids, string what) =>
        ids.FirstOrDefault(id => !Snowflake.TryRead(id, out _)) is { } wrong
            ? new ValidationResult($"\"{wrong}\" is not the id of a {what} (a number; right-click it in Discord and choose Copy ID)")
            : ValidationResult.Success;

    private static ValidationResult? Result(bool sound, string fault) => sound ? ValidationResult.Success : new ValidationResult(fault);
}
