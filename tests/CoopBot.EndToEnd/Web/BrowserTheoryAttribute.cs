namespace CoopBot.EndToEnd.Web;

/// <summary>A theory that needs a browser; without one it is left out, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Installed ? null : Chromium.LeftOut;
}
