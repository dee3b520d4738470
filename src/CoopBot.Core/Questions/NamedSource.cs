namespace CoopBot.Core.Questions;

/// <summary>A source to which the asker restricts the answer: "according to Infobae".</summary>
/// <param name="Name">As the bibliography has it.</param>
/// <param name="Words">The name as typed, word by word, folded.</param>
/// <param name="Ids">The bibliography ids that go by that name.</param>
public sealed record NamedSource(string Name, IReadOnlyList<string> Words, IReadOnlyList<string> Ids);
