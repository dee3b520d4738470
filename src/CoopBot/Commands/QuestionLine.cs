namespace CoopBot.Commands;

/// <summary>One line of a file of questions.</summary>
internal sealed record QuestionLine(string? Id, string Question, IReadOnlyList<string> Previous);
