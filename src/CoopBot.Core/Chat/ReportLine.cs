namespace CoopBot.Core.Chat;

/// <param name="Listed">True for a line of a list; it may hold words of others, to be shown as they are.</param>
public sealed record ReportLine(string Text, bool Listed);
