using CoopBot.Core.Records;

namespace CoopBot.Web.Turns;

/// <summary>One question and its answer as the page shows them. Public, as all that a Razor component takes must be.</summary>
public sealed record TurnView(Entry Entry, IReadOnlyList<StatementBlock> Blocks, IReadOnlyList<CitationView> Citations);
