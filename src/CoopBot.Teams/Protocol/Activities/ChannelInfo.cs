namespace CoopBot.Teams.Protocol.Activities;

/// <summary>A tenant, a team or a channel by its id.</summary>
internal sealed record ChannelInfo(string? Id);
