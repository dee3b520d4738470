namespace CoopBot.Core.Records.Chain;

/// <summary>How the log is not what was written.</summary>
public enum ChainFaultKind
{
    /// <summary>A column does not hold what its link commits to.</summary>
    ValueChanged,

    /// <summary>A row that a link vouches for is not there.</summary>
    RowMissing,

    /// <summary>A row is there that no link vouches for.</summary>
    RowInserted,

    /// <summary>A link does not follow from the one before with this key, or its commitments are others.</summary>
    LinkChanged,

    LinkMissing,

    /// <summary>A link lost what it vouches for, though nothing happened to its row.</summary>
    LinkEmptied,

    /// <summary>A line of the heads is not CoopBot's.</summary>
    HeadForged,

    /// <summary>The chain is shorter than it was.</summary>
    TailCut,

    /// <summary>The chain went another way than it had.</summary>
    Forked,

    /// <summary>The chain was made with another key.</summary>
    KeyChanged,
}
