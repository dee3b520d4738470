using CoopBot.Core.Chat;

namespace CoopBot.Teams.Listening;

/// <summary>Runs what a request asks for beside the request: that may be broken off, what it asked for may not.</summary>
internal sealed class Beside(BotParts bot, TimeProvider time)
{
    /// <summary>Teams waits about fifteen seconds for an answer to its request, and then sends it again.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <returns><paramref name="otherwise"/> when the work fails, which is logged, or takes too long, whereupon it goes on.</returns>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, T otherwise, CancellationToken requestAborted)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        bot.Run(async token =>
        {
            try
            {
                done.TrySetResult(await work(token));
            }
            finally
            {
                done.TrySetResult(otherwise);
            }
        });
        try
        {
            return await done.Task.WaitAsync(_patience, time, requestAborted);
        }
        catch (TimeoutException)
        {
            return otherwise;
        }
    }
}
