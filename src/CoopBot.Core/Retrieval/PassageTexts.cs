namespace CoopBot.Core.Retrieval;

/// <summary>The passages of an index as word numbers, statements one after the other, and above each its title and heading.</summary>
internal sealed class PassageTexts(int[] words, int[] starts, IReadOnlyList<int[]> headings, IReadOnlyList<int[]> keywords, IReadOnlyList<int[]> questions)
{
    /// <summary>Stands after each sentence of a statement but the last.</summary>
    public const int SentenceEnd = -1;

    /// <summary>A statement's words and sentence ends.</summary>
    public ReadOnlySpan<int> Statement(int passage) => words.AsSpan(starts[passage], starts[passage + 1] - starts[passage]);

    /// <summary>The words of the sheet's title and the section's heading.</summary>
    public ReadOnlySpan<int> Heading(int passage) => headings[passage];

    /// <summary>The words of the statement's keywords.</summary>
    public ReadOnlySpan<int> Keywords(int passage) => keywords[passage];

    /// <summary>The words of the questions that the statement is known to answer, a sentence end behind each.</summary>
    public ReadOnlySpan<int> Questions(int passage) => questions[passage];

    /// <summary>Words a statement has on average, at least 1.</summary>
    public double AverageLength { get; } = Math.Max(1, (double)words.Length / Math.Max(1, starts.Length - 1));
}
