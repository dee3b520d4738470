namespace CoopBot.Core.Records.Actions;

/// <summary>What is recorded of those who run CoopBot.</summary>
public enum AdminAct
{
    /// <summary>Somebody looked at all rows of one person.</summary>
    PersonViewed,

    Exported,

    /// <summary>A person's words were taken out.</summary>
    Erased,

    /// <summary>A reviewed question was added to the regression cases of the knowledge folder.</summary>
    Promoted,

    /// <summary>Other accounts or groups are let in than at the last start, or as something else.</summary>
    RanksChanged,

    /// <summary>A changed knowledge folder came into force.</summary>
    KnowledgeChanged,
}
