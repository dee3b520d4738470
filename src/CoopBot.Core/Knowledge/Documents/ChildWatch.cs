using System.ComponentModel;
using System.Diagnostics;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Looks at a running child many times a second and ends it when it takes too long or too much.</summary>
internal sealed class ChildWatch : IDisposable
{
    private static readonly TimeSpan _every = TimeSpan.FromMilliseconds(20);

    private readonly Lock _one = new();
    private readonly Process _process;
    private readonly int _id;
    private readonly DocumentLimits _limits;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly ManualResetEventSlim _over = new();
    private readonly Thread _thread;

    public ChildWatch(Process process, DocumentLimits limits)
    {
        (_process, _id, _limits) = (process, process.Id, limits);
        Quietly(() => process.PriorityClass = ProcessPriorityClass.BelowNormal);

        // A thread of its own: the limits must hold on a machine whose thread pool is busy, too.
        _thread = new Thread(LookAgainAndAgain, maxStackSize: 256 * 1024) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Null when it was left to end by itself.</summary>
    public ChildEnd? End { get; private set; }

    public void Kill(ChildEnd why)
    {
        lock (_one)
        {
            End ??= why;
            Quietly(() => _process.Kill(entireProcessTree: true));
        }
    }

    public void Dispose()
    {
        // A look that has begun must not touch the process any more.
        _over.Set();
        _thread.Join();
        _over.Dispose();
    }

    private void LookAgainAndAgain()
    {
        while (!_over.Wait(_every))
        {
            Look();
        }
    }

    private void Look()
    {
        if (Stopwatch.GetElapsedTime(_begun) > _limits.Time)
        {
            Kill(new ChildEnd.TooSlow());
        }
        else if (Memory() > _limits.Memory)
        {
            Kill(new ChildEnd.TooMuchMemory());
        }
    }

    private long Memory()
    {
        var bytes = 0L;
        Quietly(() =>
        {
            using var now = Process.GetProcessById(_id);
            bytes = now.WorkingSet64;
        });
        return bytes;
    }

    /// <summary>It may end by itself at any moment, in the middle of a call.</summary>
    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or ArgumentException or NotSupportedException or AggregateException or IOException)
        {
            // Gone.
        }
    }
}
