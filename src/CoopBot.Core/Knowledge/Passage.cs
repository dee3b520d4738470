using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>The unit retrieved and cited: one statement, with its section and sheet as context.</summary>
/// <param name="Text">The statement's own characters, without bullet and footnote marks; quotes are taken from here.</param>
/// <param name="Conflict">The number of the disagreement within the sheet that a side or caution belongs to; 0 elsewhere.</param>
/// <param name="Sources">The bibliography entries its marks name; a caution without marks has those of its sides.</param>
/// <param name="Line">Line of the file where it begins, from 1.</param>
public sealed record Passage(
    PassageId Id,
    PassageKind Kind,
    Sheet Sheet,
    string Section,
    string Text,
    int Conflict,
    IReadOnlyList<SourceId> Sources,
    int Line)
{
    /// <summary>Other words under which people ask for it, as its sheet lists them; searched, never shown.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Questions that it answers, as people ask them; searched, never shown.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    public Language Language => Sheet.Language;
}
