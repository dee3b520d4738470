namespace CoopBot.Core.Answers;

/// <summary>What is looked at to tell whether the best statements answer a question or only speak of its subject.</summary>
internal enum Sign
{
    /// <summary>The greatest coverage among the statements, 0 to 1.</summary>
    Coverage,

    /// <summary>Words that the best statement prints spelt as asked; see <see cref="Retrieval.Feature.Surface"/>.</summary>
    Surface,

    /// <summary>Own words that no statement near holds.</summary>
    Unknown,

    /// <summary>Own words that ask for something particular and that the best statement lacks (see <see cref="Questions.ParticularWords"/>); one more where it lacks the time to come that is asked for.</summary>
    Particular,

    /// <summary>1 when a count is asked for and nothing that may be shown first says how many there are.</summary>
    Uncounted,

    /// <summary>1 when what may be shown first prints the kind of thing asked for.</summary>
    Printed,

    /// <summary>How far the best statement is ahead of the nearest known gap, in points of score, -5 to 5.</summary>
    GapLead,

    /// <summary>1 when the first own word, most often what is asked of the subject, stands neither in the best statement nor in its keywords.</summary>
    FirstUnheld,

    /// <summary>Share of the best statement's BM25 that own words bring; light words and those of earlier turns bring the rest.</summary>
    OwnShare,

    /// <summary>1 when the best statement itself says that the kind of thing asked for is not given, and gives none.</summary>
    Denied,

    /// <summary>1 when the name of the one who holds a post is asked for and the best statement names nobody; likewise of what it speaks of without a name, see <see cref="Nameless"/>.</summary>
    Unnamed,

    /// <summary>1 when a time is asked for and the best statement prints only others; see <see cref="AskedTime.Contradicts"/>.</summary>
    OtherTime,

    /// <summary>1 when a list is asked for and the best statement names several things; see <see cref="Offers.Enumerates"/>.</summary>
    Listed,

    /// <summary>1 when the asker doubts which of two things holds (<see cref="Questions.Query.Doubts"/>) and a side of a disagreement may be shown first.</summary>
    Doubted,
}
