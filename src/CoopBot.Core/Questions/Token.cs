namespace CoopBot.Core.Questions;

/// <summary>A word or number found in a text.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Its characters in the text.</param>
/// <param name="Lower">NFC, lower case, separators inside numbers removed ("985,044" is "985044").</param>
internal readonly record struct Token(int Start, int Length, string Lower);
