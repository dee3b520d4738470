namespace CoopBot.Core.Knowledge;

/// <summary>The outcome of reading a folder.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The folder can be used.</summary>
    /// <param name="Warnings">In order of file and line.</param>
    public sealed record Sound(Snapshot Snapshot, IReadOnlyList<Problem> Warnings) : Reading;

    /// <summary>The folder must not be used.</summary>
    /// <param name="Problems">At least one error, and all warnings, in order of file and line.</param>
    public sealed record Refused(IReadOnlyList<Problem> Problems) : Reading
    {
        /// <summary>What keeps the folder from being used.</summary>
        public IReadOnlyList<Problem> Errors => [.. Problems.Where(problem => problem.Severity == Severity.Error)];
    }
}
