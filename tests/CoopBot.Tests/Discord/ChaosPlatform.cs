using System.IO.Compression;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CoopBot.Tests.Discord;

/// <summary>The platform in virtual time: sessions with their events, and every fault that a gateway can have.</summary>
internal sealed class ChaosPlatform(VirtualTime time, Random random) : HttpMessageHandler
{
    private readonly List<Session> _sessions = [];
    private VirtualSocket? _socket;
    private long _message = 1_000_000_000_000_000_000;

    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(41.25);

    public List<TimeSpan> Identifies { get; } = [];

    public int Dials { get; private set; }

    /// <summary>Until then the gateway's address cannot be had; with 429 where it is true.</summary>
    public (TimeSpan Until, bool Limited) NoAddress { get; set; }

    public TimeSpan NoDialUntil { get; set; }

    /// <summary>How long the next READY or RESUMED takes.</summary>
    public TimeSpan Slow { get; set; }

    public bool SilentHello { get; set; }

    /// <summary>What every identify is answered with, when it is not 0.</summary>
    public int CloseOnIdentify { get; set; }

    /// <summary>How many events a replay repeats that had arrived.</summary>
    public int Overlap { get; set; }

    public Session? Current => _sessions.Count > 0 ? _sessions[^1] : null;

    public Session? Alive => Current is { Valid: true } session ? session : null;

    public Task<WebSocket> DialAsync(Uri address, CancellationToken cancellationToken)
    {
        Dials++;
        if (time.Elapsed < NoDialUntil)
        {
            throw new WebSocketException(WebSocketError.Faulted);
        }

        Assert.Contains("compress=zlib-stream", address.Query, StringComparison.Ordinal);
        var socket = new VirtualSocket(time, Delay, Receive, Leave, CompressionLevel.Fastest);
        _socket = socket;
        if (SilentHello)
        {
            SilentHello = false;
        }
        else
        {
            socket.Give(new { op = 10, d = new { heartbeat_interval = Interval.TotalMilliseconds }, s = (int?)null, t = (string?)null });
        }

        return Task.FromResult<WebSocket>(socket);
    }

    /// <summary>Something is written in a channel; a session that is away gets it later.</summary>
    public ulong Say()
    {
        var id = (ulong)++_message;
        if (Alive is { } session)
        {
            session.Emitted.Add(id);
            if (session.Socket is { } socket)
            {
                Give(socket, session, session.Emitted.Count);
            }
        }

        return id;
    }

    public void Close(int code) => _socket?.GiveClose(code);

    public void Op(int op, bool? data = null) => _socket?.Give(new { op, d = data, s = (int?)null, t = (string?)null });

    public void Invalidate() => _sessions.ForEach(session => session.Valid = false);

    public void LoseAcks()
    {
        if (_socket is not null)
        {
            _socket.AckLost = true;
        }
    }

    public void Freeze()
    {
        if (_socket is not null)
        {
            _socket.HalfOpen = true;
        }
    }

    public void Garble() => _socket?.GiveRaw([1, 2, 3, 0, 0, 0xFF, 0xFF]);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Delay(), time, cancellationToken);
        if (time.Elapsed < NoAddress.Until)
        {
            return NoAddress.Limited
                ? Json(HttpStatusCode.TooManyRequests, $$"""{"message":"slow","retry_after":{{(NoAddress.Until - time.Elapsed).TotalSeconds:0.000}},"global":false}""")
                : Json(HttpStatusCode.BadGateway, "{}");
        }

        return Json(HttpStatusCode.OK, """{"url":"wss://gateway.test","shards":1,"session_start_limit":{"total":1000,"remaining":900,"reset_after":1000,"max_concurrency":1}}""");
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private TimeSpan Delay() => TimeSpan.FromMilliseconds(5 + random.Next(120));

    private void Receive(VirtualSocket socket, JsonElement frame)
    {
        switch (frame.GetProperty("op").GetInt32())
        {
            case 1 when !socket.AckLost:
                socket.Give(new { op = 11, d = (int?)null, s = (int?)null, t = (string?)null });
                break;
            case 2:
                Identifies.Add(time.Elapsed);
                if (CloseOnIdentify != 0)
                {
                    socket.GiveClose(CloseOnIdentify);
                    return;
                }

                Later(socket, Begin);
                break;
            case 6:
                var (id, sequence) = (frame.GetProperty("d").GetProperty("session_id").GetString(), frame.GetProperty("d").GetProperty("seq").GetInt32());
                if (_sessions.Find(session => session.Id == id && session.Valid) is { } known)
                {
                    Later(socket, open => Resume(open, known, sequence));
                }
                else
                {
                    socket.Give(new { op = 9, d = false, s = (int?)null, t = (string?)null });
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Who has hung up meanwhile gets nothing.</summary>
    private void Later(VirtualSocket socket, Action<VirtualSocket> act)
    {
        time.After(Slow, () =>
        {
            if (socket.State == WebSocketState.Open)
            {
                act(socket);
            }
        });
        Slow = TimeSpan.Zero;
    }

    private void Begin(VirtualSocket socket)
    {
        Invalidate();
        var session = new Session($"s{_sessions.Count}") { Socket = socket };
        _sessions.Add(session);
        session.Emitted.Add(0);
        socket.Give(new
        {
            op = 0,
            s = 1,
            t = "READY",
            d = new { session_id = session.Id, resume_gateway_url = "wss://resume.test", user = new { id = "5", bot = true }, application = new { id = "5" } },
        });
    }

    private void Resume(VirtualSocket socket, Session session, int sequence)
    {
        session.Socket = socket;
        for (var number = Math.Max(2, sequence + 1 - Overlap); number <= session.Emitted.Count; number++)
        {
            Give(socket, session, number);
        }

        // RESUMED has a number of its own.
        session.Emitted.Add(0);
        socket.Give(new { op = 0, s = session.Emitted.Count, t = "RESUMED", d = new { } });
    }

    private static void Give(VirtualSocket socket, Session session, int number)
    {
        var id = session.Emitted[number - 1];
        if (id == 0)
        {
            socket.Give(new { op = 0, s = number, t = "RESUMED", d = new { } });
            return;
        }

        socket.Give(new
        {
            op = 0,
            s = number,
            t = "MESSAGE_CREATE",
            d = new { id = $"{id}", channel_id = "7", content = "x", type = 0, author = new { id = "9" } },
        });
    }

    private void Leave(VirtualSocket socket) => _sessions.FindAll(session => session.Socket == socket).ForEach(session => session.Socket = null);

    /// <summary>One session, with the events that belong to it; 0 stands for the platform's own.</summary>
    internal sealed class Session(string id)
    {
        public string Id { get; } = id;

        public bool Valid { get; set; } = true;

        public VirtualSocket? Socket { get; set; }

        public List<ulong> Emitted { get; } = [];
    }
}
