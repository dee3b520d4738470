namespace CoopBot.Teams.Protocol.Activities;

internal sealed record DialogTask(DialogValue Value)
{
    public string Type { get; } = "continue";
}
