namespace CoopBot.Core.Retrieval;

/// <summary>The parts of a passage and its context that are searched; also the byte of a posting's packed counts.</summary>
internal enum Field
{
    Statement,
    Section,
    Title,
    Aliases,
    Keywords,

    /// <summary>The words of the same statement in the other language: people mix the two.</summary>
    Translation,
}
