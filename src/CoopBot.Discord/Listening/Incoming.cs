using CoopBot.Core.Questions;
using CoopBot.Discord.Protocol;

namespace CoopBot.Discord.Listening;

/// <summary>A question as it came from Discord, with all that is needed to answer it after a restart; the body of an inbox item.</summary>
internal sealed record Incoming
{
    /// <summary>Of the message or the interaction.</summary>
    public required Snowflake Id { get; init; }

    public required Snowflake Channel { get; init; }

    /// <summary>None in a direct message.</summary>
    public Snowflake Guild { get; init; }

    public required string Text { get; init; }

    /// <summary>The message of ours that it answers, where it does.</summary>
    public Snowflake Answers { get; init; }

    /// <summary>An interaction's; empty for a message.</summary>
    public string Token { get; init; } = "";

    public Snowflake Application { get; init; }

    /// <summary>True: only the asker will see the answer.</summary>
    public bool Alone { get; init; }

    /// <summary>True: the answer goes into a thread begun at the question.</summary>
    public bool Thread { get; init; }

    /// <summary>True: the place answers privately, which a message cannot be.</summary>
    public bool OnlyPrivately { get; init; }

    public Audience Audience { get; init; }

    /// <summary>For words where the question shows no language.</summary>
    public Language Language { get; init; }

    public bool IsInteraction => !string.IsNullOrEmpty(Token);

    public override string ToString() => $"Incoming {Id}";
}
