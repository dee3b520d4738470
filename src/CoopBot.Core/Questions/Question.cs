namespace CoopBot.Core.Questions;

/// <summary>A question as asked, mentions already stripped by the adapter.</summary>
/// <param name="Text">The asker's words, any length, any characters.</param>
/// <param name="Previous">The asker's earlier questions in the same conversation, oldest first.</param>
public sealed record Question(string Text, IReadOnlyList<string> Previous, Origin Origin);
