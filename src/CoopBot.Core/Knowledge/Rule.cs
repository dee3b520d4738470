namespace CoopBot.Core.Knowledge;

/// <summary>One rule for the folder, by the name under which the moderators' guide explains it.</summary>
/// <remarks>
/// Whether a folder can be used depends on its files alone, never on the day it is read: an archived folder must be readable again
/// years later. So what depends on today is a warning.
/// </remarks>
public sealed record Rule
{
    public static readonly Rule Form = new("form", Severity.Error);
    public static readonly Rule PlainWords = new("plain-words", Severity.Error);
    public static readonly Rule HiddenCharacter = new("hidden-character", Severity.Error);
    public static readonly Rule Unfinished = new("unfinished", Severity.Error);
    public static readonly Rule NoSource = new("no-source", Severity.Error);
    public static readonly Rule UnknownSource = new("unknown-source", Severity.Error);
    public static readonly Rule UnusedSource = new("unused-source", Severity.Warning);
    public static readonly Rule SourceEntry = new("source-entry", Severity.Error);
    public static readonly Rule TooLong = new("too-long", Severity.Error);
    public static readonly Rule Disagreement = new("disagreement", Severity.Error);
    public static readonly Rule Repeated = new("repeated", Severity.Error);
    public static readonly Rule NearlyRepeated = new("nearly-repeated", Severity.Warning);
    public static readonly Rule Unjoined = new("unjoined", Severity.Warning);
    public static readonly Rule UndefinedAcronym = new("undefined-acronym", Severity.Warning);
    public static readonly Rule ModelTalk = new("model-talk", Severity.Error);
    public static readonly Rule ProtectiveMarking = new("protective-marking", Severity.Error);
    public static readonly Rule ReviewDue = new("review-due", Severity.Warning);
    public static readonly Rule DatesOutOfOrder = new("dates-out-of-order", Severity.Warning);
    public static readonly Rule NoTranslation = new("no-translation", Severity.Warning);
    public static readonly Rule OlderTranslation = new("older-translation", Severity.Warning);
    public static readonly Rule OutOfStep = new("out-of-step", Severity.Error);
    public static readonly Rule OtherFigures = new("other-figures", Severity.Error);
    public static readonly Rule OtherNames = new("other-names", Severity.Warning);

    private Rule(string name, Severity severity) => (Name, Severity) = (name, severity);

    /// <summary>In the order in which a writer meets them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Form, PlainWords, HiddenCharacter, Unfinished, NoSource, UnknownSource, UnusedSource, SourceEntry, TooLong, Disagreement, Repeated,
        NearlyRepeated, Unjoined, UndefinedAcronym, ModelTalk, ProtectiveMarking, ReviewDue, DatesOutOfOrder, NoTranslation, OlderTranslation,
        OutOfStep, OtherFigures, OtherNames,
    ];

    /// <summary>Lower case with hyphens: "unused-source".</summary>
    public string Name { get; }

    public Severity Severity { get; }

    /// <summary>The problem of a place where this rule is broken.</summary>
    public Problem At(string path, int line, string what, string remedy) => new(path, line, what, remedy, Severity) { Rule = this };

    public override string ToString() => Name;
}
