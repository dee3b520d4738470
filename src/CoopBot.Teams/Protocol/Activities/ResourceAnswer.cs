namespace CoopBot.Teams.Protocol.Activities;

/// <summary>The id of what was made.</summary>
internal sealed record ResourceAnswer(string? Id);
