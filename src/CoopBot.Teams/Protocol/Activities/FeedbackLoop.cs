namespace CoopBot.Teams.Protocol.Activities;

/// <param name="Type">"default": Teams brings the form itself.</param>
internal sealed record FeedbackLoop(string Type = "default");
