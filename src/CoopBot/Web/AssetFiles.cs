namespace CoopBot.Web;

/// <summary>All that a page loads beside itself.</summary>
internal static class AssetFiles
{
    private const string Css = "text/css; charset=utf-8";

    /// <summary>In the order in which a page names them.</summary>
    public static IReadOnlyList<AssetFile> Styles { get; } = [new("page.css", Css), new("answer.css", Css)];

    public static AssetFile Script { get; } = new("chat.js", "text/javascript; charset=utf-8");

    public static AssetFile Icon { get; } = new("icon.svg", "image/svg+xml");

    /// <summary>Likewise for the admin pages.</summary>
    public static IReadOnlyList<AssetFile> AdminStyles { get; } = [.. Styles, new("admin.css", Css), new("admin-log.css", Css), new("admin-rooms.css", Css)];

    public static AssetFile AdminScript { get; } = new("admin.js", "text/javascript; charset=utf-8");

    public static IReadOnlyList<AssetFile> All { get; } = [.. AdminStyles, Script, AdminScript, Icon];
}
