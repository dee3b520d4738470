using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Teams.Package;

/// <summary>The app package that an administrator uploads: manifest, its Spanish words, and two icons, in a zip.</summary>
internal static class AppPackage
{
    private static readonly DateTimeOffset _date = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions _form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="site">Where people read who runs this bot; https.</param>
    /// <returns>The same bytes for the same options.</returns>
    public static byte[] Zip(TeamsOptions options, Uri site, string version)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", Json(Manifest.English(options, site, version)));
            Add(zip, "es.json", Json(Manifest.Spanish()));
            Add(zip, "color.png", Icon.Color());
            Add(zip, "outline.png", Icon.Outline());
        }

        return bytes.ToArray();
    }

    private static byte[] Json(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, _form);

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _date;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
