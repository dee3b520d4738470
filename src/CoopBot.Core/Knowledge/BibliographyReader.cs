using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CoopBot.Core.Knowledge;

/// <summary>Reads <c>sources.yml</c>: a list of bibliography entries.</summary>
internal static partial class BibliographyReader
{
    public const string NoDate = "none printed";

    public static List<BibliographyEntry> Read(IEnumerable<SourceText> texts, List<Problem> problems)
    {
        const string Path = FolderReader.Bibliography;
        var entries = new List<BibliographyEntry>();
        if (texts.FirstOrDefault(text => text.Path == Path) is not { } text)
        {
            if (!problems.Exists(problem => problem.Path == Path))
            {
                problems.Add(new Problem(Path, 0, "the bibliography is missing", "add it, with one entry for each source document"));
            }

            return entries;
        }

        if (!YamlFields.TryLoad(text.Text, Path, 0, problems, out var root))
        {
            return entries;
        }

        if (root is not YamlSequenceNode list)
        {
            problems.Add(new Problem(Path, 1, "the bibliography must be a list", "begin each entry with `- id: ...`"));
            return entries;
        }

        foreach (var node in list)
        {
            if (YamlFields.From(node, Path, 0, problems, Rule.SourceEntry) is { } fields)
            {
                entries.Add(Entry(fields, entries));
            }
        }

        return entries;
    }

    private static BibliographyEntry Entry(YamlFields fields, List<BibliographyEntry> before)
    {
        fields.Allow("id", "title", "publisher", "author", "date", "covers", "url", "language", "kind", "reliability", "reason", "read");
        var id = fields.Text("id");
        if (id.Length > 0 && !Id().IsMatch(id))
        {
            fields.Report(fields.LineOf("id"), $"the id `{id}` may hold only a-z, 0-9 and hyphens", "rename it, also in the sheets");
        }

        if (id.Length > 0 && before.Exists(entry => entry.Id.Value == id))
        {
            fields.Report(fields.LineOf("id"), $"the id `{id}` is used twice", "give the second entry an id of its own");
        }

        var date = fields.Text("date");
        if (date.Length > 0 && date != NoDate && !IsDate(date))
        {
            fields.Report(fields.LineOf("date"), $"`{date}` is not a date", $"write 2025, 2025-03 or 2025-03-26, or `{NoDate}`");
        }

        var covers = fields.Text("covers", required: false);
        if (covers.Length > 0 && !IsDate(covers))
        {
            fields.Report(fields.LineOf("covers"), $"`{covers}` is not a date", "write 2025, 2025-03 or 2025-03-26");
        }

        var url = fields.Raw("url");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
        {
            if (url.Length > 0)
            {
                fields.Report(fields.LineOf("url"), $"`{url}` is not an address of the web", "write it in full, beginning with https://");
            }

            address = new Uri("https://invalid.invalid/");
        }

        var language = fields.Text("language");
        if (language.Length > 0 && !LanguageCode().IsMatch(language))
        {
            fields.Report(fields.LineOf("language"), $"`{language}` is not a language code", "write two letters, for instance en or es");
        }

        fields.TryChoose<SourceKind>("kind", required: true, "kind", out var kind);
        return new BibliographyEntry(
            new SourceId(id),
            fields.Text("title"),
            fields.Text("publisher"),
            date,
            covers,
            address,
            language,
            kind,
            fields.Text("reliability"),
            fields.Text("reason"),
            fields.Text("author", required: false),
            fields.Day("read"),
            fields.Line);
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageCode();
}
