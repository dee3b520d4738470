namespace CoopBot.Core.Answers;

/// <summary>How a statement is to be shown.</summary>
public enum StatementRole
{
    /// <summary>On its own.</summary>
    Plain,

    /// <summary>As one side of a disagreement, led by its publishers and dates.</summary>
    Side,

    /// <summary>As the word of caution that closes a disagreement.</summary>
    Caution,
}
