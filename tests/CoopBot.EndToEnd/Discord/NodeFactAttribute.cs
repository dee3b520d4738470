namespace CoopBot.EndToEnd.Discord;

/// <summary>A fact that needs Node; without it, it is left out and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = DiscordJs.Missing;
}
