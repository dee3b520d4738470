using CoopBot.Core.Records.Listing;

namespace CoopBot.Core.Records.Reviews;

/// <summary>A filter that somebody gave a name.</summary>
/// <param name="By">Who saved it last, platform first.</param>
/// <param name="At">UTC.</param>
public sealed record SavedFilter(string Name, LogFilter Filter, string By, DateTimeOffset At);
