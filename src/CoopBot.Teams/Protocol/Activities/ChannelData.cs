namespace CoopBot.Teams.Protocol.Activities;

/// <summary>What Teams adds to the protocol.</summary>
/// <param name="Channel">Set for what happens in a channel of a team.</param>
internal sealed record ChannelData(ChannelInfo? Tenant = null, ChannelInfo? Team = null, ChannelInfo? Channel = null);
