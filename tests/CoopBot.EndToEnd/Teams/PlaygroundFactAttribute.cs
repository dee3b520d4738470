using CoopBot.EndToEnd.Web;

namespace CoopBot.EndToEnd.Teams;

/// <summary>A fact that needs Microsoft's test client and a browser; without them, it is left out and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PlaygroundFactAttribute : FactAttribute
{
    public PlaygroundFactAttribute() => Skip = Chromium.Installed ? Playground.Package.Missing : Chromium.LeftOut;
}
