using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Teams;
using CoopBot.Tests.Answers;
using CoopBot.Tests.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Teams;

/// <summary>The adapter without a network: requests are handed to its endpoint, and what it sends is caught. The records are real.</summary>
internal sealed class TeamsBench : IDisposable
{
    public const string Bot = "28:" + FakeMicrosoft.AppId;
    public const string Moderators = "19:moderators@thread.tacv2";
    public const string Moderator = "00000000-0000-0000-0000-00000000000a";
    public const string Ana = "00000000-0000-0000-0000-00000000000b";

    private readonly RecordsFolder _records;
    private readonly HttpMessageInvoker _http;
    private readonly TeamsAdapter _adapter;
    private readonly ConcurrentBag<Task> _underWay = [];
    private readonly Lazy<string> _token;

    private TeamsBench(RecordsFolder records, TimeProvider time)
    {
        (_records, Time) = (records, time);
        Answer = RecordAsync;
        _http = new HttpMessageInvoker(Microsoft);
        Inbox = new Inbox(records.Database, time);
        Parts = new BotParts
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
        _adapter = Adapter();
        _token = new Lazy<string>(() => Microsoft.Token(time.GetUtcNow()));
    }

    public FakeMicrosoft Microsoft { get; } = new();

    public TimeProvider Time { get; }

    public BotParts Parts { get; }

    public Inbox Inbox { get; }

    public AnswerLog Log => _records.Log;

    public Database Database => _records.Database;

    public Func<Question, CancellationToken, Task<Entry>> Answer { get; set; }

    public static async Task<TeamsBench> StartAsync(TimeProvider? time = null) => new(await RecordsFolder.ReadyAsync(CancellationToken.None), time ?? TimeProvider.System);

    /// <summary>Another one over the same records, as after a restart.</summary>
    public TeamsAdapter Adapter() => new(
        new TeamsOptions
        {
            AppId = FakeMicrosoft.AppId,
            TenantId = FakeMicrosoft.Tenant,
            ClientSecret = "secret",
            ModeratorsConversation = Moderators,
            Ranks = { [Moderator] = Rank.Moderator },
            Channels = { ["private@thread.tacv2"] = new PlaceRule { Private = true }, ["silent@thread.tacv2"] = new PlaceRule { Answer = false } },
        },
        Parts,
        _http,
        Time,
        new Random(1),
        NullLoggerFactory.Instance);

    public static JsonObject Message(string text, string id = "1700", string conversation = "a:personal", string type = "personal", bool mention = false) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = FakeMicrosoft.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:ana", ["name"] = "Ana", ["aadObjectId"] = Ana },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "CoopBot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = type, ["tenantId"] = FakeMicrosoft.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeMicrosoft.Tenant } },
        ["locale"] = "en-US",
        ["text"] = mention ? $"<at>CoopBot</at> {text}" : text,
        ["entities"] = mention ? new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>CoopBot</at>", ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "CoopBot" } }) : null,
    };

    public static JsonObject Invoke(string name, JsonObject value, string id = "1900", string conversation = "a:personal", string type = "personal")
    {
        var invoke = Message("", id, conversation, type);
        (invoke["type"], invoke["name"], invoke["value"]) = ("invoke", name, value);
        return invoke;
    }

    public static JsonObject Press(Core.Conversations.Press press, string words = "") =>
        Invoke("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "press", ["data"] = new JsonObject { ["press"] = press.Write(), ["words"] = words } } });

    public Task<(int Status, string Body)> SendAsync(JsonObject activity) => SendAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), $"Bearer {_token.Value}");

    public async Task<(int Status, string Body)> SendAsync(byte[] body, string? authorization, TeamsAdapter? adapter = null)
    {
        var context = new DefaultHttpContext { Request = { Method = "POST", Path = TeamsAdapter.Path, Body = new MemoryStream(body), ContentLength = body.Length } };
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        if (authorization is not null)
        {
            context.Request.Headers.Authorization = authorization;
        }

        await (adapter ?? _adapter).HandleAsync(context, CancellationToken.None);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(answer.ToArray()));
    }

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
        var entry = (kind == 0 ? Entries.Grounded() : kind == 1 ? Entries.Conflicting() : Entries.Abstained()) with { Question = question, AskedAt = Time.GetUtcNow() };
        await _records.Log.WriteAsync(entry, cancellationToken);
        return entry;
    }

    public void Dispose()
    {
        _http.Dispose();
        Microsoft.Dispose();
        _records.Dispose();
    }
}
