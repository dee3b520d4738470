namespace CoopBot.Teams.Protocol.Cards;

/// <summary>A stretch of text in one look.</summary>
internal sealed record TextRun(string Text)
{
    public string Type { get; } = "TextRun";

    /// <summary>"bolder", or the usual.</summary>
    public string? Weight { get; init; }

    public bool? Italic { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary>"small", or the usual.</summary>
    public string? Size { get; init; }

    /// <summary>Set: the text is a link.</summary>
    public CardAction? SelectAction { get; init; }

    public static TextRun Bold(string text) => new(text) { Weight = "bolder" };
}
