using System.Security.Cryptography.X509Certificates;
using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Teams.Commands;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol;
using CoopBot.Teams.Protocol.Connector;
using CoopBot.Teams.Protocol.Tokens;
using CoopBot.Teams.Replying;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Teams;

/// <summary>Teams in, Teams out: the parts put together.</summary>
internal sealed class TeamsAdapter
{
    public const string Platform = "teams";

    /// <summary>Where the bot's configuration in Azure must point to.</summary>
    public const string Path = "/api/messages";

    private readonly BotParts _bot;
    private readonly ConversationApi _api;
    private readonly Responder _responder;
    private readonly MessagesEndpoint _endpoint;
    private readonly ILogger _log;

    /// <param name="http">Must follow no redirects and keep no cookies.</param>
    public TeamsAdapter(TeamsOptions options, BotParts bot, HttpMessageInvoker http, TimeProvider time, Random random, ILoggerFactory logs)
    {
        (_bot, _log) = (bot, logs.CreateLogger<TeamsAdapter>());
        var hosts = new ServiceHosts(options.Emulator ? ["127.0.0.1", "localhost", "[::1]"] : options.ServiceHosts());
        var token = options.Emulator ? null : new AppToken(http, options.TokenAddress(), options.AppId, Credential(options), time, logs.CreateLogger<AppToken>());
        var keys = new SigningKeys(http, new Uri(options.OpenIdMetadataUrl), time, logs.CreateLogger<SigningKeys>());
        _api = new ConversationApi(new ConnectorClient(http, token, time, random, logs.CreateLogger<ConnectorClient>()), hosts);
        var places = new Places(options);
        var withdrawals = new RecentIds<string>();
        var sender = new Sender(_api);
        _responder = new Responder(bot, sender, withdrawals, options, time, logs.CreateLogger<Responder>());
        var taker = new Taker(bot, sender, _responder, time, logs.CreateLogger<Taker>());
        var presses = new PressHandler(bot, new PersonAsker(_api, options), options);
        var listener = new Listener(bot, places, withdrawals, taker, sender, new CommandHandler(bot, sender), presses, new Greeter(bot, sender), _api);
        _endpoint = new MessagesEndpoint(
            options.Emulator ? Arrivals.FromTestClient(hosts) : Arrivals.FromTeams(hosts, options.Tenants()),
            options.Emulator ? null : new TokenCheck(keys, options.AppId, time),
            listener,
            new InvokeHandler(bot, presses, taker, _responder, logs.CreateLogger<InvokeHandler>()),
            new Beside(bot, time),
            logs.CreateLogger<MessagesEndpoint>());
    }

    /// <summary>What members can do here. Teams tells a bot of a message in a thread only when it is mentioned there.</summary>
    public static IReadOnlyList<Capability> Capabilities { get; } = [.. Enum.GetValues<Capability>().Where(capability => capability != Capability.OwnThread)];

    /// <summary>Why answers cannot be sent now; empty when they can.</summary>
    public string Trouble => _api.Trouble;

    /// <summary>Takes one request.</summary>
    public Task HandleAsync(HttpContext context, CancellationToken requestAborted) => _endpoint.HandleAsync(context, requestAborted);

    /// <summary>Begins to answer what waits from before.</summary>
    public async Task RecoverAsync(CancellationToken stopping)
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
    }

    internal static AppCredential Credential(TeamsOptions options) => options.CertificatePath.Length > 0
        ? new AppCredential.Certificate(X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword))
        : new AppCredential.Secret(options.ClientSecret);
}
