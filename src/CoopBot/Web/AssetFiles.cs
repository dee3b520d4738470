namespace CoopBot.Web;

/// <summary>All that a page loads beside itself.</summary>
internal static class AssetFiles
{
    public static AssetFile Style { get; } = new("chat.css", "text/css; charset=utf-8");

    public static AssetFile Script { get; } = new("chat.js", "text/javascript; charset=utf-8");

    public static AssetFile Icon { get; } = new("icon.svg", "image/svg+xml");

    public static IReadOnlyList<AssetFile> All { get; } = [Style, Script, Icon];
}
