namespace CoopBot.Core.Records.Dashboard;

/// <summary>What became of the questions of one kind: of a platform, a language, a day, or all.</summary>
/// <param name="Name">The platform, the language's code, or the first day, "2026-11-16"; "all" for all.</param>
/// <param name="Conflicts">Answered by showing a disagreement; not among <paramref name="Answered"/>.</param>
public sealed record Share(string Name, int Questions, int Answered, int Conflicts, int Abstained);
