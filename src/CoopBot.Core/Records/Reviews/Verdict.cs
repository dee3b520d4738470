namespace CoopBot.Core.Records.Reviews;

/// <summary>What a reviewer thinks of an answer; in the order of the keys 1 to 7.</summary>
public enum Verdict
{
    Right,
    PartlyRight,
    Wrong,

    /// <summary>It was right once.</summary>
    Outdated,

    /// <summary>What it says is right, and cited from the wrong place.</summary>
    WrongSource,

    ShouldHaveAbstained,
    ShouldHaveAnswered,
}
