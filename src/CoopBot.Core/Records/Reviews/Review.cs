namespace CoopBot.Core.Records.Reviews;

/// <summary>What one reviewer thinks of one answer.</summary>
/// <param name="Reviewer">The reviewer's id, platform first: "discord/1234".</param>
/// <param name="Name">What the reviewer was called then.</param>
/// <param name="Note">The reviewer's own words; empty where there are none.</param>
/// <param name="At">UTC; set when it is kept.</param>
public sealed record Review(EntryId Entry, string Reviewer, string Name, Verdict Verdict, string Note, DateTimeOffset At);
