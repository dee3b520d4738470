using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CoopBot.Translation;

/// <summary>A running pipeline: a block goes in, ended by a null character, a block comes out, ended likewise. One block at a time.</summary>
/// <remarks>Reading has a thread of its own, as a pipe's reader cannot be called back; it ends when the process does.</remarks>
internal sealed class InterpreterProcess : IDisposable
{
    /// <summary>More than any answer to a block of ours, in bytes.</summary>
    private const int LongestBlock = 256 * 1024;

    private readonly Process _process;
    private readonly Task _started;
    private readonly Lock _one = new();
    private TaskCompletionSource<string?> _expected = new();
    private bool _lost;
    private int _number;

    private InterpreterProcess(Process process)
    {
        _process = process;
        _started = SensesAsync([], CancellationToken.None);
        var output = process.StandardOutput.BaseStream;
        new Thread(() => ReadToTheEnd(output), maxStackSize: 256 * 1024) { IsBackground = true }.Start();
    }

    /// <summary>Whether it has read its dictionaries and given a first answer, or is lost.</summary>
    public bool IsStarted => _started.IsCompleted;

    /// <exception cref="Win32Exception">It cannot be started.</exception>
    public static InterpreterProcess Start(ProcessStartInfo info) =>
        new(Process.Start(info) ?? throw new Win32Exception($"{info.FileName} did not start"));

    public Task StartedAsync(CancellationToken cancellationToken) => _started.WaitAsync(cancellationToken);

    /// <returns>By word what it may mean; null when the process is lost or talks of something else.</returns>
    /// <exception cref="OperationCanceledException">Whoever does not wait for the answer must end the process.</exception>
    public async Task<IReadOnlyList<string>[]?> SensesAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var expected = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var number = Interlocked.Increment(ref _number);
        lock (_one)
        {
            if (_lost)
            {
                return null;
            }

            _expected = expected;
        }

        try
        {
            // Less than a pipe holds, so that this does not wait for the reader.
            _process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(LexicalStream.Block(number, words) + '\0'));
            _process.StandardInput.BaseStream.Flush();
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            return null;
        }

        return await expected.Task.WaitAsync(cancellationToken) is { } block ? LexicalStream.Senses(block, number, words.Count) : null;
    }

    public void Dispose()
    {
        Lost();
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException or NotSupportedException)
        {
            // It has ended by itself.
        }

        _process.Dispose();
    }

    private void ReadToTheEnd(Stream output)
    {
        var (block, buffer) = (new MemoryStream(), new byte[4096]);
        try
        {
            for (var read = output.Read(buffer); read > 0 && Take(buffer.AsSpan(0, read), block); read = output.Read(buffer))
            {
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // It has gone.
        }

        Lost();
    }

    /// <summary>False when no more is wanted: it says too much, or says something that nobody asked for.</summary>
    private bool Take(ReadOnlySpan<byte> read, MemoryStream block)
    {
        for (var end = read.IndexOf((byte)0); end >= 0; end = read.IndexOf((byte)0))
        {
            block.Write(read[..end]);
            read = read[(end + 1)..];
            lock (_one)
            {
                if (!_expected.TrySetResult(Encoding.UTF8.GetString(block.GetBuffer(), 0, (int)block.Length)))
                {
                    return false;
                }
            }

            block.SetLength(0);
        }

        block.Write(read);
        return block.Length <= LongestBlock;
    }

    private void Lost()
    {
        lock (_one)
        {
            _lost = true;
            _expected.TrySetResult(null);
        }
    }
}
