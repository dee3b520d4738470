using CoopBot.Core.Questions;

namespace CoopBot.Core.Conversations;

/// <summary>How CoopBot behaves in one channel. The defaults are narrow: it answers who mentions it, in public, for everyone.</summary>
public sealed record PlaceRule
{
    public static PlaceRule Usual { get; } = new();

    /// <summary>False: it says nothing here, whatever is asked.</summary>
    public bool Answer { get; init; } = true;

    /// <summary>False: it takes every message here for a question.</summary>
    public bool Mention { get; init; } = true;

    /// <summary>True: each answer stands in a thread of its own.</summary>
    public bool Thread { get; init; }

    /// <summary>The language of what does not show one itself; unset, that of the asker's client.</summary>
    public Language? Language { get; init; }

    /// <summary>The narrowest audience that all readers of the channel belong to.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>True: answers are shown to their askers alone.</summary>
    public bool Private { get; init; }
}
