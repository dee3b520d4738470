using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Replying;

/// <summary>One paragraph of a card.</summary>
/// <param name="Group">Paragraphs of one group above 0 stand in one box, set off from the rest.</param>
internal sealed record Paragraph(IReadOnlyList<TextRun> Runs, int Group = 0)
{
    /// <summary>True: no gap to the paragraph before.</summary>
    public bool Close { get; init; }
}
