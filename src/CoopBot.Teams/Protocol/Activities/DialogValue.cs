namespace CoopBot.Teams.Protocol.Activities;

internal sealed record DialogValue(string Title, OutgoingAttachment Card)
{
    public string Height { get; } = "large";

    public string Width { get; } = "medium";
}
