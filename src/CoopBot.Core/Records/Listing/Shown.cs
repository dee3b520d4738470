namespace CoopBot.Core.Records.Listing;

/// <summary>A message that shows an answer.</summary>
/// <param name="Message">The platform's id of it.</param>
/// <param name="At">UTC.</param>
public sealed record Shown(string Platform, string Message, DateTimeOffset At);
