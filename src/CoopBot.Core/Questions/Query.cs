using System.Text.Json.Serialization;

namespace CoopBot.Core.Questions;

/// <summary>A question as searched.</summary>
/// <param name="Text">The question after cleaning: NFC, no control characters, white space folded.</param>
/// <param name="Terms">Content words in the order asked, each once; earlier turns' words last.</param>
/// <param name="FollowUp">True when the words of an earlier turn are part of <paramref name="Terms"/>.</param>
/// <param name="TooLong">True when the question is longer than is read; it then has no terms.</param>
/// <param name="WantsList">True when the asker wants several things named ("list the ...", "cuales son ...").</param>
public sealed record Query(
    string Text,
    Language Language,
    IReadOnlyList<QueryTerm> Terms,
    bool FollowUp,
    bool TooLong,
    bool WantsList)
{
    /// <summary>What kind of thing is asked for; for a fragment ("and the clinic?") that of the turn it leans on.</summary>
    public Asked Asked { get; init; }

    /// <summary>True when nothing but a few letters tells the language of the first text of a conversation ("dock price").</summary>
    public bool LanguageGuessed { get; init; }

    /// <summary>What is to be listed, as the asker calls it; none where it is not said.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    /// <summary>Sources to which the asker restricts the answer; the terms hold their words as light ones, so that a statement need not print them.</summary>
    public IReadOnlyList<NamedSource> Sources { get; init; } = [];

    /// <summary>How many things the asker says there are ("list the 7 projects"); 0 when it is not said.</summary>
    public int Several { get; init; }

    /// <summary>True when the asker wants things held against each other ("difference between A and B").</summary>
    public bool Compares { get; init; }

    /// <summary>True when the asker has two things to choose from, or has heard that sources differ ("10 or 25 million").</summary>
    public bool Doubts { get; init; }

    /// <summary>The turn that the question leans on, as read; null where it leans on none, and once <c>Settling</c> has looked up what it found. Not kept: the question's own earlier turns tell it.</summary>
    [JsonIgnore]
    public Query? Before { get; init; }

    /// <summary>Names of the passages that the turn before found, best first; none where the question leans on none.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>What a translator said of the terms; none where no passage of the other language was looked at, or none is installed.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];
}
