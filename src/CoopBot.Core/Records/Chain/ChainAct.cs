namespace CoopBot.Core.Records.Chain;

/// <summary>What happened to a row.</summary>
public enum ChainAct
{
    /// <summary>It was written for the first time.</summary>
    Added,

    /// <summary>Somebody who may has changed it; what stood there before is no longer vouched for.</summary>
    Changed,

    /// <summary>What it said of a person was taken out at that person's wish.</summary>
    Erased,

    /// <summary>It was deleted: its time was up, or a person wished so.</summary>
    Removed,
}
