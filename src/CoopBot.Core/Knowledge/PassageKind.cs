namespace CoopBot.Core.Knowledge;

/// <summary>What part a passage plays in its section.</summary>
public enum PassageKind
{
    /// <summary>A statement that no other source is known to contradict.</summary>
    Statement,

    /// <summary>One side of a disagreement; never shown without the other sides.</summary>
    Side,

    /// <summary>The moderators' plain words on a disagreement; never shown without its sides.</summary>
    Caution,

    /// <summary>Something the sources are known not to say; retrieved like a passage, never cited.</summary>
    OpenQuestion,
}
