using CoopBot.Teams;

namespace CoopBot.Chat;

/// <summary>Serves Teams beside the web chat; without an application id it leaves Teams alone.</summary>
internal sealed class TeamsService : BackgroundService
{
    private static readonly TimeSpan _drain = TimeSpan.FromSeconds(12);

    private readonly ChatWorker _worker;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TeamsOptions _options;
    private readonly ILogger<TeamsService> _log;
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
    private readonly HttpMessageInvoker _http;

    public TeamsService(Bot bot, ChatWorker worker, IHostApplicationLifetime lifetime, TimeProvider time, ILoggerFactory logs)
    {
        (_worker, _lifetime, _options, _log) = (worker, lifetime, bot.Settings.Teams, logs.CreateLogger<TeamsService>());
        _http = new HttpMessageInvoker(_handler, disposeHandler: false);
        Adapter = _options.IsWanted() ? new TeamsAdapter(_options, ChatParts.Of(bot, worker), _http, time, Random.Shared, logs) : null;
    }

    /// <summary>Null when Teams is left alone.</summary>
    public TeamsAdapter? Adapter { get; }

    public override void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _lifetime.StartedAsync(stoppingToken);
        if (Adapter is null)
        {
            _log.LeftAlone();
            return;
        }

        if (_options.Emulator)
        {
            _log.EmulatorServed(TeamsAdapter.Path);
        }
        else
        {
            _log.Served(TeamsAdapter.Path);
        }

        await Adapter.RecoverAsync(stoppingToken);
        await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using var patience = new CancellationTokenSource(_drain);
        await _worker.DrainAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
