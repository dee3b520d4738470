using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Admin.Words;

/// <summary>What the values in the log are called.</summary>
internal static class LogWords
{
    public static Bilingual Of(Outcome outcome) => outcome switch
    {
        Outcome.Answered => new("Answered", "Respondida"),
        Outcome.Conflict => new("Sources disagree", "Fuentes en desacuerdo"),
        _ => new("Not answered", "Sin respuesta"),
    };

    public static Bilingual Of(AbstentionReason reason) => reason switch
    {
        AbstentionReason.NotCovered => new("not covered", "no cubierta"),
        AbstentionReason.KnownGap => new("known gap", "vacío conocido"),
        AbstentionReason.Unclear => new("unclear", "poco clara"),
        AbstentionReason.SmallTalk => new("small talk", "charla"),
        _ => new("timed out", "fuera de tiempo"),
    };

    public static Bilingual Of(Verdict verdict) => verdict switch
    {
        Verdict.Right => new("Right", "Correcta"),
        Verdict.PartlyRight => new("Partly right", "En parte correcta"),
        Verdict.Wrong => new("Wrong", "Incorrecta"),
        Verdict.Outdated => new("Outdated", "Desactualizada"),
        Verdict.WrongSource => new("Wrong source", "Fuente equivocada"),
        Verdict.ShouldHaveAbstained => new("Should have abstained", "Debió abstenerse"),
        _ => new("Should have answered", "Debió responder"),
    };

    public static Bilingual Of(FeedbackCause cause) => cause switch
    {
        FeedbackCause.Wrong => new("wrong", "incorrecta"),
        FeedbackCause.Outdated => new("outdated", "desactualizada"),
        FeedbackCause.Incomplete => new("incomplete", "incompleta"),
        FeedbackCause.WrongSource => new("wrong source", "fuente equivocada"),
        _ => new("not what was asked", "no era la pregunta"),
    };

    public static Bilingual Of(Said said) => said switch
    {
        Said.Helpful => new("helpful", "útil"),
        Said.Unhelpful => new("not helpful", "no útil"),
        _ => new("none", "ninguna"),
    };

    public static Bilingual Forgotten { get; } = new("(erased)", "(borrada)");

    public static Bilingual Empty { get; } = new("(an empty question)", "(pregunta vacía)");

    /// <summary>How good a verdict is: good, fair or bad; for its colour.</summary>
    public static string Tone(Verdict verdict) => verdict switch
    {
        Verdict.Right => "good",
        Verdict.PartlyRight => "fair",
        _ => "bad",
    };

    public static string Platform(string platform) => platform switch
    {
        "web" => "Web",
        "discord" => "Discord",
        "teams" => "Teams",
        "cli" => "CLI",
        _ => platform,
    };
}
