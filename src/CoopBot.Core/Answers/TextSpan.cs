namespace CoopBot.Core.Answers;

/// <summary>A part of a text, in UTF-16 characters.</summary>
public readonly record struct TextSpan(int Start, int Length);
