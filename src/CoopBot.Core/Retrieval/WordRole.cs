namespace CoopBot.Core.Retrieval;

/// <summary>What a word of the index means to one question.</summary>
internal struct WordRole
{
    /// <summary>Number of the query term it stands for, -1 for none.</summary>
    public int Term;

    /// <summary>How many terms from that one on it stands for together.</summary>
    public int Span;

    /// <summary>What it counts for that term, 0 to 1.</summary>
    public float Factor;

    /// <summary>Whether it is spelt as the term was asked.</summary>
    public bool IsExact;

    /// <summary>Its place among all words of the question, -1 when it is not one of them.</summary>
    public int Place;

    /// <summary>Whether <see cref="FirstGram"/> was looked for.</summary>
    public bool GramsRead;

    /// <summary>The question's first gram that it holds, in <see cref="QuestionView.GramLinks"/>; -1 for none.</summary>
    public int FirstGram;
}
