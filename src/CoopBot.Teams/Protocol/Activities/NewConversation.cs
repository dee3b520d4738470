namespace CoopBot.Teams.Protocol.Activities;

/// <summary>Asks for the chat between the bot and one person; where there is one already, it is that.</summary>
internal sealed record NewConversation(Account Bot, IReadOnlyList<Account> Members, string TenantId, NewConversationData ChannelData);
