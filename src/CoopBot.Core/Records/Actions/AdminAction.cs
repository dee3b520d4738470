namespace CoopBot.Core.Records.Actions;

/// <summary>One thing that somebody did.</summary>
/// <param name="At">UTC.</param>
/// <param name="Who">The reviewer's id, platform first; "coopbot" for what the service itself noticed.</param>
/// <param name="Name">What they were called then.</param>
/// <param name="About">What it was done to: a filter, a revision, the beginning of a pseudonym.</param>
public sealed record AdminAction(long Sequence, DateTimeOffset At, string Who, string Name, AdminAct Act, string About);
