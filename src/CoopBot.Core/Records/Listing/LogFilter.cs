using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Listing;

/// <summary>Which entries of the answer log are meant: those for which all holds that is said here; nothing said means all of them.</summary>
/// <remarks>
/// It has a text form, that of the query of a web address, so that a page, a saved filter and the command line name the same
/// entries by the same words: <c>outcome=abstained&amp;platform=discord&amp;text=patrol+boats</c>; see <see cref="FilterKeys"/>.
/// </remarks>
public sealed record LogFilter
{
    /// <summary>Asked at this moment or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Asked before this moment.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Asked within so many days before now; unlike <see cref="From"/> it means what is recent whenever a saved filter is opened.</summary>
    public int? Days { get; init; }

    /// <summary>"cli", "web", "discord" or "teams".</summary>
    public string Platform { get; init; } = "";

    /// <summary>The channel or team, "discord/1234"; see <see cref="LogRow.Place"/>.</summary>
    public string Place { get; init; } = "";

    /// <summary>The platform's id of the conversation.</summary>
    public string Conversation { get; init; } = "";

    /// <summary>The asker's pseudonym.</summary>
    public string Asker { get; init; } = "";

    public Language? Language { get; init; }

    public Outcome? Outcome { get; init; }

    public AbstentionReason? Reason { get; init; }

    public Said? Feedback { get; init; }

    /// <summary>Somebody gave this cause for its not being helpful.</summary>
    public FeedbackCause? Cause { get; init; }

    /// <summary>The last review says so.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Whether anybody has reviewed it.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>Whether reviewers, each by his last word, judge it differently.</summary>
    public bool? Disputed { get; init; }

    /// <summary>The bibliography id of a source that is cited.</summary>
    public string Source { get; init; } = "";

    /// <summary>The name of a sheet that is cited, "patrol-boats", in whichever language.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>The id of a passage that is cited, "en/patrol-boats#2.1".</summary>
    public string Passage { get; init; } = "";

    public string Revision { get; init; } = "";

    /// <summary>Took longer than so many milliseconds.</summary>
    public double? Slower { get; init; }

    /// <summary>Words that all stand in question or answer, accents aside; in quotation marks a phrase, with * at its end the beginning of a word.</summary>
    public string Text { get; init; } = "";

    /// <summary>The keys of the text form.</summary>
    public static IEnumerable<string> Keys => FilterKeys.All.Select(key => key.Name);

    /// <summary>The text form, its keys in a fixed order, without what is not said; empty for all entries.</summary>
    public override string ToString() => FilterKeys.Write(this);

    /// <summary>Reads the text form.</summary>
    /// <param name="problems">A line for each thing wrong, with what would be right; then the filter is not to be used.</param>
    public static bool TryRead(string text, out LogFilter filter, out IReadOnlyList<string> problems) =>
        FilterKeys.TryRead(text, out filter, out problems);
}
