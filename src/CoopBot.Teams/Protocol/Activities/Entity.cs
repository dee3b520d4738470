namespace CoopBot.Teams.Protocol.Activities;

/// <summary>Something said about an incoming message.</summary>
/// <param name="Type">"mention" or "clientInfo", of those that matter here.</param>
/// <param name="Mentioned">Of a mention: who.</param>
/// <param name="Text">Of a mention: the characters of the message that are it.</param>
/// <param name="Locale">Of the asker's client.</param>
internal sealed record Entity(string? Type, Account? Mentioned = null, string? Text = null, string? Locale = null);
