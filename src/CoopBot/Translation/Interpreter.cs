using System.ComponentModel;
using System.Diagnostics;

namespace CoopBot.Translation;

/// <summary>One direction of translation: a process that is started when it is first needed, and again some time after it was lost.</summary>
/// <param name="startInfo">How to start it.</param>
internal sealed class Interpreter(Func<ProcessStartInfo> startInfo, TimeProvider time) : IDisposable
{
    /// <summary>What a question waits at most; where it stands warm it takes about a millisecond.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(300);

    /// <summary>To read its dictionaries; questions go on without it meanwhile.</summary>
    public static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(10);

    /// <summary>Before the first restart; doubled for each further one that no answer came between.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _turn = new(1);
    private InterpreterProcess? _running;
    private int _losses;
    private long _lostAt;
    private long _startedAt;
    private volatile bool _over;

    /// <returns>By word what it may mean; nothing for any word when there was no answer in time.</returns>
    public async Task<IReadOnlyList<string>[]> SensesAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(LongestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await _turn.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }

        try
        {
            return await AskAsync(words, either.Token) ?? [];
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _over = true;
        Interlocked.Exchange(ref _running, null)?.Dispose();
    }

    private async Task<IReadOnlyList<string>[]?> AskAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        if ((_running ?? Start()) is not { } process)
        {
            return null;
        }

        try
        {
            await process.StartedAsync(cancellationToken);
            if (await process.SensesAsync(words, cancellationToken) is { } senses)
            {
                _losses = 0;
                return senses;
            }
        }
        catch (OperationCanceledException) when (!process.IsStarted && time.GetElapsedTime(_startedAt) < LongestStart)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            // What it may still say must not be taken for the answer to the next question.
            Lose(process);
            throw;
        }

        Lose(process);
        return null;
    }

    private InterpreterProcess? Start()
    {
        if (_over || (_losses > 0 && time.GetElapsedTime(_lostAt) < Pause()))
        {
            return null;
        }

        try
        {
            _startedAt = time.GetTimestamp();
            var process = _running = InterpreterProcess.Start(startInfo());
            if (_over)
            {
                Dispose();
            }

            return process;
        }
        catch (Win32Exception)
        {
            CountLoss();
            return null;
        }
    }

    private TimeSpan Pause() => TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << Math.Min(_losses - 1, 20)));

    private void Lose(InterpreterProcess process)
    {
        CountLoss();
        Interlocked.CompareExchange(ref _running, null, process);
        ThreadPool.UnsafeQueueUserWorkItem(static lost => lost.Dispose(), process, preferLocal: false);
    }

    private void CountLoss()
    {
        _losses++;
        _lostAt = time.GetTimestamp();
    }
}
