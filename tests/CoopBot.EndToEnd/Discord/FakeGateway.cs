using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Discord;

/// <summary>The platform's gateway: sessions that can be resumed, and faults when a test asks for them.</summary>
internal sealed class FakeGateway(FakeWorld world, string token, IReadOnlyList<string> channels)
{
    private readonly Lock _gate = new();
    private readonly List<Session> _sessions = [];
    private readonly ConcurrentDictionary<FakeConnection, bool> _open = new();

    public int HeartbeatInterval { get; set; } = 41_250;

    public bool IgnoreHeartbeats { get; set; }

    /// <summary>The code that every Identify is answered with, when it is not 0.</summary>
    public int RefuseWith { get; set; }

    public string Address { get; set; } = "";

    public int Identifies { get; private set; }

    public int Resumes { get; private set; }

    public bool Compressed { get; private set; }

    public int Connected => _open.Count;

    /// <summary>Sends an event to every session; a session that is away gets it when it resumes.</summary>
    public Task DispatchAsync(string name, JsonObject data)
    {
        lock (_gate)
        {
            return Task.WhenAll(_sessions.Select(session => session.DispatchAsync(name, data)));
        }
    }

    public void AbortAll()
    {
        foreach (var connection in _open.Keys)
        {
            connection.Abort();
        }
    }

    public Task SendAllAsync(int op, JsonNode? data) =>
        Task.WhenAll(_open.Keys.Select(connection => connection.SendAsync(new JsonObject { ["op"] = op, ["d"] = data?.DeepClone(), ["s"] = null, ["t"] = null })));

    public Task CloseAllAsync(int code) => Task.WhenAll(_open.Keys.Select(connection => connection.CloseAsync(code)));

    public void ForgetSessions()
    {
        lock (_gate)
        {
            _sessions.Clear();
        }
    }

    public async Task ServeAsync(WebSocket socket, bool compressed)
    {
        Compressed = compressed;
        using var connection = new FakeConnection(socket, compressed);
        _open[connection] = true;
        try
        {
            await connection.SendAsync(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = HeartbeatInterval }, ["s"] = null, ["t"] = null });
            while (await connection.ReceiveAsync() is { } frame)
            {
                await HandleAsync(connection, (int?)frame["op"] ?? -1, frame["d"]);
            }
        }
        finally
        {
            _open.TryRemove(connection, out _);
            lock (_gate)
            {
                _sessions.ForEach(session => session.Leave(connection));
            }
        }
    }

    private async Task HandleAsync(FakeConnection connection, int op, JsonNode? data)
    {
        switch (op)
        {
            case 1 when !IgnoreHeartbeats:
                await connection.SendAsync(new JsonObject { ["op"] = 11, ["d"] = null, ["s"] = null, ["t"] = null });
                break;
            case 2:
                Identifies++;
                if (RefuseWith != 0 || (string?)data?["token"] != token)
                {
                    await connection.CloseAsync(RefuseWith != 0 ? RefuseWith : 4004);
                    return;
                }

                var session = new Session(FakeIds.New());
                lock (_gate)
                {
                    _sessions.Add(session);
                }

                session.Enter(connection);
                await session.DispatchAsync("READY", Ready(session.Id));
                await session.DispatchAsync("GUILD_CREATE", world.GuildCreate(channels));
                break;
            case 6:
                Resumes++;
                Session? known;
                lock (_gate)
                {
                    known = _sessions.Find(session => session.Id == (string?)data?["session_id"]);
                }

                await (known is null
                    ? connection.SendAsync(new JsonObject { ["op"] = 9, ["d"] = false, ["s"] = null, ["t"] = null })
                    : known.ResumeAsync(connection, (long?)data?["seq"] ?? 0));
                break;
            default:
                break;
        }
    }

    private JsonObject Ready(string session) => new()
    {
        ["v"] = 10,
        ["user"] = world.BotUser(),
        ["guilds"] = new JsonArray(new JsonObject { ["id"] = FakeWorld.Guild, ["unavailable"] = true }),
        ["session_id"] = session,
        ["resume_gateway_url"] = Address,
        ["shard"] = new JsonArray(0, 1),
        ["application"] = new JsonObject { ["id"] = world.Bot, ["flags"] = 0 },
        ["private_channels"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["relationships"] = new JsonArray(),
        ["session_type"] = "normal",
    };

    private sealed class Session(string id)
    {
        private readonly Lock _gate = new();
        private readonly List<JsonObject> _sent = [];
        private FakeConnection? _connection;

        public string Id { get; } = id;

        public void Enter(FakeConnection connection)
        {
            lock (_gate)
            {
                _connection = connection;
            }
        }

        public void Leave(FakeConnection connection)
        {
            lock (_gate)
            {
                _connection = _connection == connection ? null : _connection;
            }
        }

        public Task DispatchAsync(string name, JsonObject data)
        {
            lock (_gate)
            {
                var frame = new JsonObject { ["op"] = 0, ["d"] = data.DeepClone(), ["s"] = _sent.Count + 1, ["t"] = name };
                _sent.Add(frame);
                return _connection?.SendAsync(frame) ?? Task.CompletedTask;
            }
        }

        public Task ResumeAsync(FakeConnection connection, long after)
        {
            lock (_gate)
            {
                _connection = connection;
                var missed = _sent.Skip((int)after).Select(connection.SendAsync).ToList();
                return Task.WhenAll([.. missed, DispatchAsync("RESUMED", [])]);
            }
        }
    }
}
