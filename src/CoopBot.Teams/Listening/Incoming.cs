using CoopBot.Core.Questions;
using CoopBot.Teams.Protocol.Activities;

namespace CoopBot.Teams.Listening;

/// <summary>A question as it came from Teams, with all that is needed to answer it after a restart; the body of an inbox item.</summary>
internal sealed record Incoming
{
    /// <summary>Of the activity.</summary>
    public required string Id { get; init; }

    /// <summary>In a channel with the thread behind it.</summary>
    public required string Conversation { get; init; }

    public required string ServiceUrl { get; init; }

    public required Account Bot { get; init; }

    /// <summary>Whom to write to where nobody else is to read it; null where the answer goes to the place it was asked in.</summary>
    public Account? Person { get; init; }

    public required string Tenant { get; init; }

    public required string Text { get; init; }

    /// <summary>The message of ours that it answers, where it does.</summary>
    public string Answers { get; init; } = "";

    /// <summary>True: it was asked in the chat of CoopBot and one person.</summary>
    public bool Personal { get; init; }

    /// <summary>True: the answer goes to the asker alone, wherever it was asked.</summary>
    public bool Alone { get; init; }

    /// <summary>True: it was asked by a button, below which nothing can be answered.</summary>
    public bool ByButton { get; init; }

    public Audience Audience { get; init; }

    /// <summary>For words where the question shows no language.</summary>
    public Language Language { get; init; }

    public override string ToString() => $"Incoming {Id}";
}
