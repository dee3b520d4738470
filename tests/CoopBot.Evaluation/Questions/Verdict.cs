namespace CoopBot.Evaluation.Questions;

/// <summary>How an answer is judged.</summary>
internal enum Verdict
{
    Right,

    /// <summary>Answered, but not with what was asked, not with an accepted source, or at too great length.</summary>
    Wrong,

    /// <summary>Declined though the folder knows.</summary>
    Silent,

    /// <summary>Answered what no source says.</summary>
    Invented,
}
