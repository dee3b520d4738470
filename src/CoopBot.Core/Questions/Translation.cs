namespace CoopBot.Core.Questions;

/// <summary>What a content word of a query is called in the other language.</summary>
/// <param name="Term">The word, as <see cref="QueryTerm.Surface"/> has it.</param>
/// <param name="Wordings">All that it may mean, each a word or a few; none is more likely than another.</param>
public sealed record Translation(string Term, IReadOnlyList<string> Wordings);
