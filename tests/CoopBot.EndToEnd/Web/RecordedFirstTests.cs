using System.Net.Sockets;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CoopBot.EndToEnd.Web;

/// <summary>Nothing is shown that is not recorded. The records are held up by another writer, so that the moment between is long enough to look at.</summary>
public sealed class RecordedFirstTests : IAsyncLifetime
{
    private const string Question = "what did the dock cost?";
    private const string PartEnd = "<!--part-->";

    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_asker_sees_the_question_at_once_and_the_answer_only_when_it_is_in_the_log()
    {
        var writer = Hold();
        using var response = await _bot.Client.SendAsync(AskRequest.Script(Question), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var first = await ReadPartAsync(body);
        Assert.Contains(Question, first, StringComparison.Ordinal);
        Assert.DoesNotContain("data-entry", first, StringComparison.Ordinal);

        var second = ReadPartAsync(body);
        await Task.Delay(300);
        Assert.False(second.IsCompleted, "the answer was sent before it was recorded");
        Assert.Equal(0, await _bot.Log.CountAsync(CancellationToken.None));

        Release(writer);
        Assert.Contains("data-entry", await second, StringComparison.Ordinal);
        Assert.Equal(1, await _bot.Log.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_asker_who_goes_away_is_still_answered_in_the_log()
    {
        var writer = Hold();

        // One write waits for the file already; only the one behind it could still be given up.
        var ahead = _bot.Client.AskAsync(Question);
        await Task.Delay(300);
        var content = $"question={Uri.EscapeDataString(Question)}&conversation=&lang=en";
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(_bot.Address.Host, _bot.Address.Port);
            var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /ask HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html-fragment\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {content.Length}\r\n\r\n{content}"));
            await ReadPartAsync(stream);
            socket.Client.LingerState = new LingerOption(true, 0);
        }

        await Task.Delay(200);
        Assert.Equal(0, await _bot.Log.CountAsync(CancellationToken.None));
        Release(writer);
        await ahead;
        for (var i = 0; i < 100 && await _bot.Log.CountAsync(CancellationToken.None) < 2; i++)
        {
            await Task.Delay(50);
        }

        Assert.Equal(2, await _bot.Log.CountAsync(CancellationToken.None));
    }

    private SqliteConnection Hold()
    {
        var connection = new SqliteConnection($"Data Source={_bot.RecordsFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "begin immediate";
        command.ExecuteNonQuery();
        return connection;
    }

    private static void Release(SqliteConnection connection)
    {
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "rollback";
            command.ExecuteNonQuery();
        }

        connection.Dispose();
    }

    private static async Task<string> ReadPartAsync(Stream stream)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (!text.ToString().EndsWith(PartEnd, StringComparison.Ordinal) && await stream.ReadAsync(one) > 0)
        {
            text.Append((char)one[0]);
        }

        return text.ToString();
    }
}
