namespace CoopBot.EndToEnd.Web;

/// <summary>A fact that needs a browser; without one it is left out, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Installed ? null : Chromium.LeftOut;
}
