namespace CoopBot.Core.Records.Listing;

/// <summary>One key of a filter's text form.</summary>
/// <param name="Form">What a value looks like, for whoever got it wrong.</param>
/// <param name="Write">The value; empty when nothing is said.</param>
/// <param name="Read">The filter with the value in it; null for a value of another form.</param>
internal sealed record FilterKey(string Name, string Form, Func<LogFilter, string> Write, Func<LogFilter, string, LogFilter?> Read);
