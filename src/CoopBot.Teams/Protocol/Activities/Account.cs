namespace CoopBot.Teams.Protocol.Activities;

/// <summary>A person or a bot in a conversation.</summary>
/// <param name="Id">Good within one bot's conversations: "29:..." for a person, "28:..." for a bot.</param>
/// <param name="AadObjectId">The person's id in the tenant; missing for bots and for anonymous guests of meetings.</param>
internal sealed record Account(string? Id, string? Name = null, string? AadObjectId = null);
