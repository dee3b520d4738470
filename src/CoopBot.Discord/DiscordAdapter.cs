using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Discord.Commands;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Gateway;
using CoopBot.Discord.Protocol.Rest;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord;

/// <summary>Discord in, Discord out: the parts put together, kept running.</summary>
internal sealed class DiscordAdapter
{
    public const string Platform = "discord";

    private const string Status = "Mention me or /ask · Menciónenme o /ask";

    private const int Guilds = 1 << 0;
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;
    private const int MessageContent = 1 << 15;

    private readonly BotParts _bot;
    private readonly GatewayClient _gateway;
    private readonly DiscordApi _api;
    private readonly Listener _listener;
    private readonly Responder _responder;
    private readonly ILogger _log;

    public DiscordAdapter(DiscordOptions options, BotParts bot, HttpMessageInvoker http, GatewayDialer dial, TimeProvider time, Random random, ILoggerFactory logs)
    {
        _bot = bot;
        _log = logs.CreateLogger<DiscordAdapter>();
        _api = new DiscordApi(new RestClient(http, new Uri(options.ApiBase), options.Token, time, logs.CreateLogger<RestClient>()));
        _gateway = new GatewayClient(
            new GatewaySettings(options.Token, Intents(options), options.Shards, Status),
            new SessionStarts(_api, time, logs.CreateLogger<SessionStarts>()),
            dial,
            time,
            random,
            logs.CreateLogger<GatewayClient>());
        var places = new Places(options);
        var withdrawals = new RecentIds<Snowflake>();
        var sender = new Sender(_api);
        var replies = new CallReplies(_api);
        _responder = new Responder(bot, sender, withdrawals, options, time, logs.CreateLogger<Responder>());
        _listener = new Listener(
            bot,
            places,
            withdrawals,
            new Acknowledger(_api, time),
            _responder,
            new CommandHandler(bot, replies),
            new PressHandler(bot, replies, new PersonAsker(_api, replies, options), options),
            new CommandRegistrar(_api, bot.Registrations, logs.CreateLogger<CommandRegistrar>()),
            logs.CreateLogger<Listener>());
    }

    /// <summary>What members can do here.</summary>
    public static IReadOnlyList<Capability> Capabilities { get; } = Enum.GetValues<Capability>();

    /// <summary>Of the gateway; a token refused by REST makes it fatal too.</summary>
    public GatewayHealth Health => _api.Stopped.Length > 0 ? new GatewayHealth(false, true, _api.Stopped) : _gateway.Health;

    /// <summary>Answers what waits from before, then listens until it is stopped. Work under way is the caller's to wait for.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var waiting = await _bot.Inbox.WaitingAsync(Platform, stopping);
        if (waiting.Count > 0)
        {
            _log.Recovering(waiting.Count);
        }

        foreach (var item in waiting)
        {
            _bot.Run(token => _responder.AnswerAsync(item, token));
        }

        var running = _gateway.RunAsync(stopping);
        await foreach (var happened in _gateway.Events.ReadAllAsync(CancellationToken.None))
        {
            _listener.Hear(happened);
        }

        await running;
    }

    private static int Intents(DiscordOptions options) =>
        Guilds | GuildMessages | DirectMessages | (options.ReadAllMessages ? MessageContent : 0);
}
