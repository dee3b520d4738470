using System.Globalization;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Gateway;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Protocol.Rest;

namespace CoopBot.Discord.Doctor;

/// <summary>Looks at a bot's account and servers as they are, without logging in to the gateway, and says what to click.</summary>
internal sealed class DiscordDoctor(DiscordApi api, DiscordOptions options)
{
    private const long MessageContent = 1 << 18;
    private const long MessageContentLimited = 1 << 19;

    /// <summary>Fewer new sessions than this left for today mean that the connection keeps breaking.</summary>
    private const int FewSessions = 100;

    /// <summary>The least that the configuration needs.</summary>
    public Permission Needed =>
        Permission.ViewChannels | Permission.SendMessages | Permission.ReadMessageHistory | Permission.SendMessagesInThreads
        | (options.Channels.Values.Any(rule => rule.Thread) ? Permission.CreatePublicThreads : Permission.None);

    /// <summary>One finding for each thing looked at; only the first when the token is refused.</summary>
    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        switch (await api.SelfAsync(cancellationToken))
        {
            case ApiAnswer<User>.Given self:
                findings.Add(new Finding(true, $"The token is valid: it is the bot {self.Value.Name}."));
                break;
            case ApiAnswer<User>.Refused refused:
                return [new Finding(false, "The token is refused.", refused.Why)];
            default:
                return [new Finding(false, $"Discord cannot be reached at {options.ApiBase}.", "Check the network and Discord:ApiBase")];
        }

        findings.AddRange(await ApplicationAsync(cancellationToken));
        findings.Add(await SessionsAsync(cancellationToken));
        findings.AddRange(await ServersAsync(cancellationToken));
        foreach (var (key, id) in options.Channels.Keys.Select(id => ($"Discord:Channels:{id}", id)).Append(("Discord:ModeratorsChannel", options.ModeratorsChannel)))
        {
            if (Snowflake.TryRead(id, out var channel))
            {
                findings.Add(await ChannelAsync(key, channel, cancellationToken));
            }
        }

        return findings;
    }

    private async Task<IReadOnlyList<Finding>> ApplicationAsync(CancellationToken cancellationToken)
    {
        if (await api.ApplicationAsync(cancellationToken) is not ApiAnswer<Application>.Given { Value: var application })
        {
            return [new Finding(false, "The application cannot be read.", "Try again later")];
        }

        var link = string.Create(
            CultureInfo.InvariantCulture,
            $"https://discord.com/oauth2/authorize?client_id={application.Id}&scope=bot+applications.commands&permissions={(long)Needed}");
        var allowed = ((application.Flags ?? 0) & (MessageContent | MessageContentLimited)) != 0;
        return
        [
            !options.ReadAllMessages ? new Finding(true, "No privileged intent is asked for: mentions, replies, direct messages and commands are read.")
                : allowed ? new Finding(true, "The Message Content Intent is switched on.")
                : new Finding(
                    false,
                    "Discord:ReadAllMessages is true, but the Message Content Intent is not switched on.",
                    $"Open https://discord.com/developers/applications/{application.Id}/bot, switch on \"Message Content Intent\" and save; or set Discord:ReadAllMessages to false"),
            new Finding(true, $"To invite the bot, open {link}"),
        ];
    }

    private async Task<Finding> SessionsAsync(CancellationToken cancellationToken)
    {
        if (await api.GatewayAsync(cancellationToken) is not ApiAnswer<GatewayInfo>.Given { Value: var info } || !GatewayAddress.TryRead(info.Url, out _))
        {
            return new Finding(false, "Discord does not say where its gateway is.", "Try again later, and check Discord:ApiBase");
        }

        var left = info.SessionStartLimit?.Remaining ?? 0;
        var what = $"{left} new sessions are left today; Discord asks for {info.Shards ?? 1} connection(s).";
        return left >= FewSessions
            ? new Finding(true, what)
            : new Finding(false, what, "See in the log why the connection keeps breaking before restarting CoopBot: at none left, Discord resets the token");
    }

    private async Task<IReadOnlyList<Finding>> ServersAsync(CancellationToken cancellationToken)
    {
        if (await api.GuildsAsync(cancellationToken) is not ApiAnswer<Guild[]>.Given { Value: var servers })
        {
            return [new Finding(false, "The servers cannot be read.", "Try again later")];
        }

        return servers.Length == 0
            ? [new Finding(false, "The bot is in no server.", "Open the link above as an administrator of the server")]
            : [.. servers.Select(Server)];
    }

    private Finding Server(Guild server)
    {
        var has = long.TryParse(server.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? (Permission)bits : Permission.None;
        var missing = has.HasFlag(Permission.Administrator) ? Permission.None : Needed & ~has;
        return missing == Permission.None
            ? new Finding(true, $"In {server.Name} the bot may do what it must.")
            : new Finding(false, $"In {server.Name} the bot lacks: {missing}.", "In Server Settings > Roles, open the bot's role and allow these; or invite it anew by the link above");
    }

    private async Task<Finding> ChannelAsync(string key, Snowflake channel, CancellationToken cancellationToken) => await api.ChannelAsync(channel, cancellationToken) switch
    {
        ApiAnswer<Channel>.Given given => new Finding(true, $"{key} is #{given.Value.Name}."),
        ApiAnswer<Channel>.Refused { Status: 403 } => new Finding(false, $"{key}: the bot may not see the channel.", "In the channel's settings > Permissions, add the bot and allow View Channel and Send Messages"),
        ApiAnswer<Channel>.Refused => new Finding(false, $"{key}: there is no such channel.", "Right-click the channel, choose Copy Channel ID, and put it there"),
        _ => new Finding(false, $"{key}: the channel cannot be read.", "Try again later"),
    };
}
