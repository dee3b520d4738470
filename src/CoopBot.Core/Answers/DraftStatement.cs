namespace CoopBot.Core.Answers;

/// <summary>A statement as proposed, with the quotes it claims to rest on.</summary>
public sealed record DraftStatement(string Text, IReadOnlyList<DraftQuote> Quotes, StatementRole Role)
{
    /// <summary>Parts of <see cref="Text"/> to be set in bold.</summary>
    public IReadOnlyList<TextSpan> Emphasis { get; init; } = [];
}
