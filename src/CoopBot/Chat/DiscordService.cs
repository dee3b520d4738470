using CoopBot.Discord;
using CoopBot.Discord.Protocol.Gateway;

namespace CoopBot.Chat;

/// <summary>Keeps the Discord adapter running beside the web chat; without a token it leaves Discord alone.</summary>
internal sealed class DiscordService : BackgroundService
{
    private static readonly TimeSpan _drain = TimeSpan.FromSeconds(12);

    private readonly ChatWorker _worker;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly ILogger<DiscordService> _log;
    private readonly DiscordAdapter? _adapter;
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
    private readonly HttpMessageInvoker _http;

    public DiscordService(Bot bot, ChatWorker worker, IHostApplicationLifetime lifetime, TimeProvider time, ILoggerFactory logs)
    {
        (_worker, _lifetime, _log) = (worker, lifetime, logs.CreateLogger<DiscordService>());
        _http = new HttpMessageInvoker(_handler, disposeHandler: false);
        _adapter = bot.Settings.Discord.Token.Length == 0
            ? null
            : new DiscordAdapter(bot.Settings.Discord, ChatParts.Of(bot, worker), _http, Dialing.DialAsync, time, Random.Shared, logs);
    }

    /// <summary>Why Discord is not served now; empty when it is, or is not wanted.</summary>
    public string Trouble => _adapter?.Health is { Ready: false, Why: var why } ? why : "";

    public override void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _lifetime.StartedAsync(stoppingToken);
        if (_adapter is null)
        {
            _log.LeftAlone();
            return;
        }

        await _adapter.RunAsync(stoppingToken);
        using var patience = new CancellationTokenSource(_drain);
        await _worker.DrainAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
