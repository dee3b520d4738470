namespace CoopBot.Core.Knowledge;

/// <summary>Something wrong in the folder, said so that a moderator can mend it.</summary>
/// <param name="Path">Path within the folder.</param>
/// <param name="Line">From 1; 0 when the whole file or folder is meant.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Severity">Whether the folder can still be used.</param>
public sealed record Problem(string Path, int Line, string What, string Remedy, Severity Severity = Severity.Error)
{
    /// <summary>Where the moderators' guide says more.</summary>
    public Rule Rule { get; init; } = Rule.Form;

    /// <summary>Whether it makes what a file says unknown, so that other rules had better keep silent about that file.</summary>
    internal bool IsErrorIn(string path) => Severity == Severity.Error && Path == path;

    public override string ToString() =>
        $"{(Line > 0 ? $"{Path}:{Line}" : Path)}: {(Severity == Severity.Warning ? "warning: " : "")}{What}, {Remedy} [{Rule}]";
}
