using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Discord;
using CoopBot.Discord.Commands;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Gateway;
using CoopBot.Discord.Protocol.Rest;
using CoopBot.Discord.Replying;
using CoopBot.Tests.Answers;
using CoopBot.Tests.Records;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>The adapter without a gateway: events are handed to it, and what it sends is caught. The records are real.</summary>
internal sealed class DiscordBench : IDisposable
{
    public const string Self = "5";

    private readonly RecordsFolder _records;
    private readonly HttpMessageInvoker _http;
    private readonly Listener _listener;
    private readonly Responder _responder;
    private readonly ConcurrentBag<Task> _underWay = [];

    private DiscordBench(RecordsFolder records)
    {
        _records = records;
        Answer = RecordAsync;
        Caught = new Catcher();
        _http = new HttpMessageInvoker(Caught);
        var time = TimeProvider.System;
        var options = new DiscordOptions { ModeratorsChannel = "77", Roles = { ["8"] = Rank.Moderator }, Channels = { ["71"] = new PlaceRule { Thread = true }, ["72"] = new PlaceRule { Private = true } } };
        var api = new DiscordApi(new RestClient(_http, new Uri("https://discord.test/api/v10/"), "secret", time, NullLogger<RestClient>.Instance));
        Inbox = new Inbox(records.Database, time);
        var bot = new BotParts
        {
            Answer = (question, token) => Answer(question, token),
            Knowledge = () => Answering.Own,
            Status = () => new KnowledgeStatus("r", time.GetUtcNow(), 1, 2, 3, ["a problem"]),
            Check = _ => Task.FromResult(new KnowledgeCheck([], ["a warning"])),
            EarlierTurns = 3,
            Log = records.Log,
            Inbox = Inbox,
            Deliveries = new Deliveries(records.Database, time),
            Feedback = new FeedbackLog(records.Database, time),
            Personal = new PersonalData(records.Database),
            Registrations = new Registrations(records.Database, time),
            Unanswered = new Unanswered(records.Database, time),
            Run = work => _underWay.Add(Task.Run(() => work(CancellationToken.None))),
        };
        var places = new Places(options);
        var withdrawals = new RecentIds<Snowflake>();
        var replies = new CallReplies(api);
        _responder = new Responder(bot, new Sender(api), withdrawals, options, time, NullLogger<Responder>.Instance);
        _listener = new Listener(
            bot,
            places,
            withdrawals,
            new Acknowledger(api, time),
            _responder,
            new CommandHandler(bot, replies),
            new PressHandler(bot, replies, new PersonAsker(api, replies, options), options),
            new CommandRegistrar(api, bot.Registrations, NullLogger<CommandRegistrar>.Instance),
            NullLogger<Listener>.Instance);
        Hear("READY", $$"""{"user":{"id":"{{Self}}"},"application":{"id":"{{Self}}"},"session_id":"s","resume_gateway_url":"wss://x.test"}""");
    }

    public Catcher Caught { get; }

    public Inbox Inbox { get; }

    public AnswerLog Log => _records.Log;

    public Database Database => _records.Database;

    public Func<Question, CancellationToken, Task<Entry>> Answer { get; set; }

    public static async Task<DiscordBench> StartAsync(CancellationToken cancellationToken) => new(await RecordsFolder.ReadyAsync(cancellationToken));

    /// <returns>False for an event that is none of CoopBot's business.</returns>
    public bool Hear(string name, string json)
    {
        using var data = JsonDocument.Parse(json);
        if (!GatewayEvent.TryRead(new Frame(0, data.RootElement.Clone(), 1, name), out var happened))
        {
            return false;
        }

        _listener.Hear(happened);
        return true;
    }

    public void Hear(GatewayEvent happened) => _listener.Hear(happened);

    public Task AnswerAsync(InboxItem item) => _responder.AnswerAsync(item, CancellationToken.None);

    /// <summary>Waits for all that was begun; throws what any of it threw.</summary>
    public async Task SettleAsync()
    {
        while (_underWay.TryTake(out var task))
        {
            await task;
        }
    }

    /// <summary>Some answer to it, recorded.</summary>
    public async Task<Entry> RecordAsync(Question question, CancellationToken cancellationToken)
    {
        var kind = question.Text.Length % 3;
        var entry = (kind == 0 ? Entries.Grounded() : kind == 1 ? Entries.Conflicting() : Entries.Abstained()) with { Question = question, AskedAt = DateTimeOffset.UtcNow };
        await _records.Log.WriteAsync(entry, cancellationToken);
        return entry;
    }

    public void Dispose()
    {
        _http.Dispose();
        Caught.Dispose();
        _records.Dispose();
    }

    /// <summary>Takes every request, and remembers it.</summary>
    internal sealed class Catcher : HttpMessageHandler
    {
        private long _id = 1_000_000;

        public ConcurrentQueue<(string Method, string Path, string Body, DateTimeOffset At)> Requests { get; } = new();

        /// <summary>What stands in every channel, as JSON.</summary>
        public string History { get; set; } = "[]";

        /// <summary>Messages and first answers, by path.</summary>
        public IReadOnlyList<string> To(string path) => [.. Requests.Where(request => request.Path.Contains(path, StringComparison.Ordinal)).Select(request => request.Body)];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Requests.Enqueue((request.Method.Method, request.RequestUri!.AbsolutePath, body, DateTimeOffset.UtcNow));
            var given = request.Method == HttpMethod.Get ? History : $$"""{"id":"{{Interlocked.Increment(ref _id)}}"}""";
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(given, Encoding.UTF8, "application/json") };
        }
    }
}
