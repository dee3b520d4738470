using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Reads a companion: <c>source</c>, <c>title</c>, <c>language</c>, <c>reviewed</c>, and perhaps <c>as_of</c> and <c>audience</c>.</summary>
internal static class CompanionReader
{
    /// <summary>Null after a problem.</summary>
    public static Companion? Read(string path, byte[] bytes, List<Problem> problems)
    {
        var before = problems.Count;
        if (SourceText.Decode(path, bytes, problems) is not { } text
            || !YamlFields.TryLoad(text.Text, path, 0, problems, out var root)
            || YamlFields.From(root, path, 0, problems) is not { } fields)
        {
            return null;
        }

        fields.Allow("source", "title", "language", "as_of", "reviewed", "audience");
        var language = Code(fields);
        var reviewed = fields.Day("reviewed");
        var asOf = fields.Raw("as_of", required: false).Length > 0 ? fields.Day("as_of") : reviewed;
        fields.TryChoose<Audience>("audience", required: false, "audience", out var audience);
        var document = DocumentPath.Document(path);
        var sheet = new Sheet(document[DocumentPath.Folder.Length..], document, language, fields.Text("title"), asOf, reviewed, audience, [], "");
        var companion = new Companion(path, sheet, new SourceId(fields.Text("source")), fields.LineOf("source"));
        return problems.Count == before ? companion : null;
    }

    private static Language Code(YamlFields fields)
    {
        var code = fields.Text("language");
        if (code is not ("en" or "es" or ""))
        {
            fields.Report(fields.LineOf("language"), $"the language is not known", "write en or es");
        }

        return code == "es" ? Language.Spanish : Language.English;
    }
}
