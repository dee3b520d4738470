namespace CoopBot.Teams.Protocol.Activities;

/// <param name="FeedbackLoop">Set: Teams shows its own thumbs under the message.</param>
internal sealed record OutgoingChannelData(FeedbackLoop? FeedbackLoop);
