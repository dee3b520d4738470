namespace CoopBot.Core.Records.Listing;

/// <summary>A page of the list, newest first.</summary>
/// <param name="Older">Where the page after it begins; null on the last.</param>
/// <param name="Newer">Where the page before it ends; null where there is none.</param>
public sealed record LogPage(IReadOnlyList<LogRow> Rows, LogCursor? Older, LogCursor? Newer);
