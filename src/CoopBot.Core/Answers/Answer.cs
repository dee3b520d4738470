using System.Text.Json.Serialization;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>What CoopBot replies. Every platform shows the same parts in its own form.</summary>
/// <param name="Language">The asker's language: that of all words that are not quotes.</param>
/// <param name="Text">The whole reply in plain words with its marks, at most 1,200 characters.</param>
/// <param name="Statements">In an abstention what comes nearest to the question without answering it, if anything does.</param>
/// <param name="Citations">In the order of their numbers.</param>
/// <param name="Nearest">Titles of the sheets nearest to the question, best first.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Grounded), "answered")]
[JsonDerivedType(typeof(Conflicting), "conflict")]
[JsonDerivedType(typeof(Abstained), "abstained")]
public abstract record Answer(
    Language Language,
    string Text,
    IReadOnlyList<AnswerStatement> Statements,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> Nearest)
{
    /// <summary>What its acronyms stand for, where no statement says it.</summary>
    public IReadOnlyList<TermNote> Terms { get; init; } = [];

    /// <summary>The month up to which its statements hold, "2025-03", where the asker asked how things stand now; otherwise empty.</summary>
    public string AsOf { get; init; } = "";

    /// <summary>Every statement stands in a quote it cites.</summary>
    public sealed record Grounded(
        Language Language,
        string Text,
        IReadOnlyList<AnswerStatement> Statements,
        IReadOnlyList<Citation> Citations,
        IReadOnlyList<string> Nearest) : Answer(Language, Text, Statements, Citations, Nearest);

    /// <summary>The sources disagree; all sides are shown, each with its publisher and date.</summary>
    public sealed record Conflicting(
        Language Language,
        string Text,
        IReadOnlyList<AnswerStatement> Statements,
        IReadOnlyList<Citation> Citations,
        IReadOnlyList<string> Nearest) : Answer(Language, Text, Statements, Citations, Nearest);

    /// <summary>The sources do not say, or the question could not be understood.</summary>
    public sealed record Abstained(
        Language Language,
        AbstentionReason Reason,
        string Text,
        IReadOnlyList<string> Nearest) : Answer(Language, Text, [], [], Nearest);
}
