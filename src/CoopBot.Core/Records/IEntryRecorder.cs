namespace CoopBot.Core.Records;

/// <summary>Where the pipeline leaves an entry before anyone sees the answer.</summary>
public interface IEntryRecorder
{
    /// <summary>When the task has ended, the entry survives a crash; when it throws, nothing may be shown.</summary>
    Task WriteAsync(Entry entry, CancellationToken cancellationToken);
}
