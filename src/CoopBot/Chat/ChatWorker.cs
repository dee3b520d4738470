using System.Collections.Concurrent;
using CoopBot.Web;

namespace CoopBot.Chat;

/// <summary>Runs what the chat adapters start, beside them. Whatever fails there is logged and brings nothing else down.</summary>
internal sealed partial class ChatWorker(AnsweringTime answering, ILogger<ChatWorker> log)
{
    private readonly ConcurrentDictionary<Task, bool> _underWay = new();

    /// <summary>Begins at once and returns.</summary>
    public void Run(Func<CancellationToken, Task> work)
    {
        var task = Task.Run(() => RunAsync(work, answering.Token));
        _underWay[task] = true;
        task.ContinueWith(done => _underWay.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits for all that was begun.</summary>
    public Task DrainAsync(CancellationToken cancellationToken) => Task.WhenAll(_underWay.Keys).WaitAsync(cancellationToken);

    private async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // CoopBot stops: what waits is stored and is answered at the next start.
        }
        catch (Exception error)
        {
            // The top of the worker: one question that fails must not take the others with it.
            LogFailed(log, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Something begun for a chat platform failed")]
    private static partial void LogFailed(ILogger logger, Exception error);
}
