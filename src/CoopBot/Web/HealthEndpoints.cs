using CoopBot.Chat;
using CoopBot.Core.Records;

namespace CoopBot.Web;

/// <summary>For whatever watches CoopBot: is it alive, and could it answer and record a question now.</summary>
internal sealed class HealthEndpoints(Bot bot, Database database, AnswerLog entries, DiscordService discord, TeamsService teams, TimeProvider time, ILogger<HealthEndpoints> log) : IDisposable
{
    /// <summary>A check writes to the disk; asking more often than this does not make it write more often.</summary>
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _checking = new(1, 1);
    private long _checkedAt;
    private bool _recording;

    public void Dispose() => _checking.Dispose();

    public static Task LiveAsync(HttpContext context, CancellationToken requestAborted)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("ok", requestAborted);
    }

    public async Task ReadyAsync(HttpContext context, CancellationToken requestAborted)
    {
        if (!await RecordingAsync(requestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsJsonAsync(new { status = "failing", part = "records" }, requestAborted);
            return;
        }

        if (discord.Trouble is { Length: > 0 } trouble)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsJsonAsync(new { status = "failing", part = "discord", problem = trouble }, requestAborted);
            return;
        }

        if (teams.Adapter?.Trouble is { Length: > 0 } teamsTrouble)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsJsonAsync(new { status = "failing", part = "teams", problem = teamsTrouble }, requestAborted);
            return;
        }

        var snapshot = bot.Current.Take().Snapshot;
        var knowledge = bot.Knowledge;
        await context.Response.WriteAsJsonAsync(
            new
            {
                status = "ready",
                revision = snapshot.Revision.Value,
                since = knowledge.Since,
                sheets = snapshot.Sheets.Count,
                passages = snapshot.Passages.Count,

                // Why the folder as it is now is not in force; the service is ready all the same.
                problems = knowledge.Problems.Select(problem => problem.ToString()),
            },
            requestAborted);
    }

    private async Task<bool> RecordingAsync(CancellationToken cancellationToken)
    {
        await _checking.WaitAsync(cancellationToken);
        try
        {
            if (_checkedAt == 0 || time.GetElapsedTime(_checkedAt) > _fresh)
            {
                await database.TryWritingAsync(cancellationToken);
                await entries.CountAsync(cancellationToken);
                _recording = true;
                _checkedAt = time.GetTimestamp();
            }
        }
        catch (RecordsUnavailableException error)
        {
            log.RecordsUnavailable(error.Message);
            _recording = false;
            _checkedAt = time.GetTimestamp();
        }
        finally
        {
            _checking.Release();
        }

        return _recording;
    }
}
