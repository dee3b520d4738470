namespace CoopBot.Teams.Protocol.Cards;

/// <summary>A paragraph. Unlike a TextBlock it knows no Markdown: nothing in a text becomes a format, a link or a mention.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;
