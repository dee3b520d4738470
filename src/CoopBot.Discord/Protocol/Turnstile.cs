using System.Threading.Channels;

namespace CoopBot.Discord.Protocol;

/// <summary>Lets so many through at a time, in the order of arrival. Unlike a semaphore it holds nothing that must be disposed.</summary>
internal sealed class Turnstile
{
    private readonly Channel<bool> _passes;

    public Turnstile(int atOnce = 1)
    {
        _passes = Channel.CreateBounded<bool>(atOnce);
        while (_passes.Writer.TryWrite(true))
        {
        }
    }

    public async Task EnterAsync(CancellationToken cancellationToken) => await _passes.Reader.ReadAsync(cancellationToken);

    public void Leave() => _passes.Writer.TryWrite(true);
}
