namespace CoopBot.Core.Questions.Masking;

/// <summary>Digits that stand together in a text.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="Digits">As '0' to '9', whatever script they were written in.</param>
internal readonly record struct DigitGroup(int Start, int End, string Digits);
