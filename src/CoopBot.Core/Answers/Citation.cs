using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Answers;

/// <summary>What a mark [n] stands for.</summary>
/// <param name="Number">The n of the mark, from 1.</param>
/// <param name="Document">The sheet's path, "knowledge/en/x.md".</param>
/// <param name="Quote">Characters of the passage, verbatim.</param>
/// <param name="Sources">The passage's bibliography entries, at least one.</param>
public sealed record Citation(
    int Number,
    PassageId PassageId,
    string Document,
    string Section,
    string Quote,
    IReadOnlyList<CitedSource> Sources);
