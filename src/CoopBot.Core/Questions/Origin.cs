namespace CoopBot.Core.Questions;

/// <summary>Where a question came from and who will read the answer there.</summary>
/// <param name="Platform">"cli", "web", "discord" or "teams".</param>
/// <param name="Conversation">The platform's id of the conversation, empty where there is none; an asker's account in it only as a pseudonym.</param>
/// <param name="Audience">The narrowest audience that all readers of the place belong to.</param>
/// <param name="Asker">The platform's id of the person, empty where unknown. The log keeps and gives back a pseudonym instead.</param>
public sealed record Origin(string Platform, string Conversation = "", Audience Audience = Audience.Everyone, string Asker = "");
