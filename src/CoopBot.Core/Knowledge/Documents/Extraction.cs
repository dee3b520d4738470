namespace CoopBot.Core.Knowledge.Documents;

/// <summary>The outcome of taking the text out of a document.</summary>
internal abstract record Extraction
{
    private Extraction()
    {
    }

    /// <summary>Every block of it was handed over.</summary>
    public sealed record Whole : Extraction;

    /// <summary>Nothing of it may be used.</summary>
    /// <param name="What">What is wrong, to be read by a moderator.</param>
    /// <param name="Remedy">What to do about it.</param>
    public sealed record Failed(string What, string Remedy) : Extraction;
}
