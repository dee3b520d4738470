namespace CoopBot.Core.Records;

/// <summary>Leaves the log alone: for replays, measurements and <c>ask --no-log</c>.</summary>
public sealed class NoRecorder : IEntryRecorder
{
    public Task WriteAsync(Entry entry, CancellationToken cancellationToken) => Task.CompletedTask;
}
