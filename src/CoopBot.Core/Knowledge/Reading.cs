namespace CoopBot.Core.Knowledge;

/// <summary>The outcome of reading a folder.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The folder is sound.</summary>
    public sealed record Sound(Snapshot Snapshot) : Reading;

    /// <summary>The folder must not be used; all problems found, in order of file and line.</summary>
    public sealed record Refused(IReadOnlyList<Problem> Problems) : Reading;
}
