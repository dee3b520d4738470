namespace CoopBot.Core.Retrieval;

/// <summary>Holds the index in force; a question takes it once and keeps it, whatever is swapped in meanwhile.</summary>
public sealed class CurrentIndex(SnapshotIndex first)
{
    private volatile SnapshotIndex _index = first;

    public SnapshotIndex Take() => _index;

    public void Swap(SnapshotIndex next) => _index = next;
}
