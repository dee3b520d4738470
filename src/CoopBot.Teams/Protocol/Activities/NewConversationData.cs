namespace CoopBot.Teams.Protocol.Activities;

internal sealed record NewConversationData(ChannelInfo Tenant);
