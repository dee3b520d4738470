namespace CoopBot.Core.Questions;

/// <summary>What a text that asks nothing is; of several in one text the last of this list decides.</summary>
public enum SmallTalkKind
{
    /// <summary>Signs and pictures alone: "👍", ":)".</summary>
    Wordless,

    /// <summary>"ok", "got it", "ya veo".</summary>
    Acknowledgement,

    /// <summary>"haha", "jajaja".</summary>
    Laughter,

    Greeting,

    Farewell,

    Praise,

    Thanks,

    /// <summary>A bare call for help.</summary>
    Help,

    /// <summary>"What can you do?"</summary>
    Abilities,

    /// <summary>"Who are you?"</summary>
    Identity,

    Abuse,

    /// <summary>Work of another kind: a joke, a poem, a sum, an alarm.</summary>
    Errand,

    /// <summary>An attempt to give orders: to ignore instructions, to show them, to play a part.</summary>
    Command,
}
