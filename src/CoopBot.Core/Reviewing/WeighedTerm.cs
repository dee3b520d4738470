namespace CoopBot.Core.Reviewing;

/// <summary>A word of a question as it is held against those of other questions.</summary>
/// <param name="Surface">As asked, folded; empty for the kind of thing asked for.</param>
/// <param name="Weight">How much of the question it is: its idf in the index, less for light words and those of earlier turns.</param>
/// <param name="Meanings">What it may be called in either language; two words that share one mean the same.</param>
internal sealed record WeighedTerm(string Surface, double Weight, IReadOnlySet<string> Meanings);
