namespace CoopBot.Core.Conversations;

/// <summary>One source of an answer.</summary>
/// <param name="Marks">The numbers of the citations that rest on it.</param>
/// <param name="Date">Ready to be read, in the answer's language.</param>
/// <param name="Address">From the bibliography: the only links an answer carries.</param>
public sealed record SourceLine(IReadOnlyList<int> Marks, string Title, string Publisher, string Date, Uri Address);
