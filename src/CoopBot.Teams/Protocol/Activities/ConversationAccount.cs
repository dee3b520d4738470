namespace CoopBot.Teams.Protocol.Activities;

/// <param name="Id">A reply in a channel has ";messageid=..." behind the channel's id: the thread.</param>
/// <param name="ConversationType">"personal", "groupChat" or "channel".</param>
internal sealed record ConversationAccount(string? Id, string? ConversationType = null, string? TenantId = null, string? Name = null);
