using CoopBot.Core.Records;

namespace CoopBot.Evaluation.Questions;

/// <param name="Why">Empty when right.</param>
internal sealed record JudgedAnswer(SetQuestion Question, Entry Entry, Verdict Verdict, string Why);
