namespace CoopBot.Core.Records.Privacy;

/// <summary>At whose wish something was erased.</summary>
public enum ErasureWish
{
    /// <summary>The person's, from chat.</summary>
    Asker,

    /// <summary>That of whoever looks after CoopBot, for a person who asked for it otherwise.</summary>
    Operator,

    /// <summary>Nobody's: its time was up.</summary>
    Retention,
}
