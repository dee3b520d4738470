using System.Globalization;
using CoopBot.Core.Conversations;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using CoopBot.Discord;
using CoopBot.Discord.Protocol.Gateway;
using CoopBot.Extraction;

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
            : new DiscordAdapter(bot.Settings.Discord, Parts(bot, worker), _http, Dialing.DialAsync, time, Random.Shared, logs);
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
        await StartedAsync(stoppingToken);
        if (_adapter is null)
        {
            _log.LeftAlone();
            return;
        }

        await _adapter.RunAsync(stoppingToken);
        using var patience = new CancellationTokenSource(_drain);
        await _worker.DrainAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>A service that cannot listen does not log in to Discord first.</summary>
    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        using var registration = _lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stoppingToken);
    }

    private static BotParts Parts(Bot bot, ChatWorker worker)
    {
        var (database, time) = (bot.Database!, bot.Time);
        return new BotParts
        {
            Answer = bot.Pipeline.AnswerAsync,
            Knowledge = () => bot.Current.Take().Snapshot,
            Status = () => Status(bot),
            Check = _ => Task.FromResult(Check(bot)),
            EarlierTurns = bot.Settings.Questions.EarlierTurns,
            Log = bot.Log!,
            Inbox = new Inbox(database, time),
            Deliveries = new Deliveries(database, time),
            Feedback = new FeedbackLog(database, time),
            Personal = new PersonalData(database),
            Registrations = new Registrations(database, time),
            Unanswered = new Unanswered(database, time),
            Run = worker.Run,
        };
    }

    private static KnowledgeStatus Status(Bot bot)
    {
        var (snapshot, state) = (bot.Current.Take().Snapshot, bot.Knowledge);
        return new KnowledgeStatus(
            snapshot.Revision.ToString() ?? "",
            state.Since,
            snapshot.Sheets.Count,
            snapshot.Passages.Count,
            snapshot.Bibliography.Count,
            [.. state.Problems.Select(Line)]);
    }

    private static KnowledgeCheck Check(Bot bot) => KnowledgeReader.Read(bot.Settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor)) switch
    {
        Reading.Sound sound => new KnowledgeCheck([], [.. sound.Warnings.Select(Line)]),
        Reading.Refused refused => new KnowledgeCheck(
            [.. refused.Problems.Where(problem => problem.Severity == Severity.Error).Select(Line)],
            [.. refused.Problems.Where(problem => problem.Severity == Severity.Warning).Select(Line)]),
        _ => throw new InvalidOperationException("A reading is sound or refused."),
    };

    private static string Line(Problem problem) => string.Create(CultureInfo.InvariantCulture, $"{problem}");
}
