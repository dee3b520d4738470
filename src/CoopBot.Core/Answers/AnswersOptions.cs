using System.ComponentModel.DataAnnotations;

namespace CoopBot.Core.Answers;

/// <summary>The section "Answers" of the configuration.</summary>
public sealed class AnswersOptions
{
    public const string Section = "Answers";

    /// <summary>An answer never holds more statements, disagreements counted by their sides and caution.</summary>
    [Range(1, 10)]
    public int MostStatements { get; set; } = 5;

    /// <summary>An answer is never longer, in characters.</summary>
    [Range(500, 4_000)]
    public int LongestText { get; set; } = 1_200;

    /// <summary>How likely the best statements must be to answer the question; below it nothing is said.</summary>
    [Range(0, 1)]
    public double LeastAnswerability { get; set; } = 0.6;

    /// <summary>Share of the question's weight (idf) that a known gap must hold to be taken for what was asked, and a statement to be shown where nothing answers.</summary>
    [Range(0, 1)]
    public double CoverageFloor { get; set; } = 0.51;

    /// <summary>A statement needs this share of the coverage of the one that covers most.</summary>
    [Range(0, 1)]
    public double CoverageShare { get; set; } = 0.6;

    /// <summary>What the best statement of the sources the asker names must hold of the question in its own words, as a share of the best of all; with less they speak of something else.</summary>
    [Range(0, 1)]
    public double SourceShare { get; set; } = 0.5;

    /// <summary>A further statement needs this share of the best one's score, and a word of the question that those before it lack.</summary>
    [Range(0, 1)]
    public double FurtherShare { get; set; } = 0.75;

    /// <summary>A statement with this share of the best one's score may be the one that answers, even when it holds no other word of the question.</summary>
    [Range(0, 1)]
    public double TieShare { get; set; } = 0.84;

    /// <summary>Likewise a side of a disagreement: what sources disagree on is not to be passed over.</summary>
    [Range(0, 1)]
    public double SideShare { get; set; } = 0.7;

    /// <summary>What a further statement needs when the asker wants a list or a comparison.</summary>
    [Range(0, 1)]
    public double ListShare { get; set; } = 0.65;

    /// <summary>What the score of a statement that prints the kind of thing asked for (a date, a place) is multiplied by.</summary>
    [Range(1, 3)]
    public double OfferFactor { get; set; } = 1.15;

    /// <summary>Likewise of a statement that counts the very things that are to be listed and names them ("three topics: A, B and C").</summary>
    [Range(1, 3)]
    public double ListFactor { get; set; } = 1.4;

    /// <summary>Likewise of a statement that prints a date within the time asked for.</summary>
    [Range(1, 3)]
    public double TimeFactor { get; set; } = 1.1;

    /// <summary>Likewise of a side of a disagreement where the asker doubts which of two things holds. Of 1.15, 1.3 and 1.5 the best.</summary>
    [Range(1, 3)]
    public double DoubtFactor { get; set; } = 1.3;

    /// <summary>Coverages of a known gap and of a statement, or of two statements, count as equal down to this share of the greater.</summary>
    [Range(0.5, 1)]
    public double GapShare { get; set; } = 0.95;

    /// <summary>The score from which on a statement that does not answer speaks of the same subject, and is shown as what the sources do say.</summary>
    [Range(0, 100)]
    public double LeastNearness { get; set; } = 9;

    /// <summary>How many nearest sheets are offered.</summary>
    [Range(0, 10)]
    public int MostNearest { get; set; } = 3;
}
