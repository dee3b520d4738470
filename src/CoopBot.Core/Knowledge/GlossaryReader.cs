namespace CoopBot.Core.Knowledge;

/// <summary>Reads <c>glossary.yml</c>: names and technical terms, everyday words that mean the same, and names that differ between languages.</summary>
internal static class GlossaryReader
{
    /// <summary>A folder without a glossary is sound; it only finds less.</summary>
    public static Glossary Read(IEnumerable<SourceText> texts, List<Problem> problems)
    {
        const string Path = FolderReader.Glossary;
        var (terms, names) = (new List<Term>(), new List<Term>());
        if (texts.FirstOrDefault(text => text.Path == Path) is not { } text
            || !YamlFields.TryLoad(text.Text, Path, 0, problems, out var root)
            || YamlFields.From(root, Path, 0, problems) is not { } file)
        {
            return new Glossary(terms, names);
        }

        file.Allow("terms", "everyday", "names");
        foreach (var list in new[] { "terms", "everyday", "names" })
        {
            foreach (var node in file.Items(list))
            {
                if (YamlFields.From(node, Path, 0, problems) is { } fields)
                {
                    (list == "names" ? names : terms).Add(Entry(fields, plain: list != "terms", everyday: list == "everyday"));
                }
            }
        }

        return new Glossary(terms, names);
    }

    private static Term Entry(YamlFields fields, bool plain, bool everyday)
    {
        fields.Allow(plain ? ["en", "es"] : ["acronym", "en", "es", "not"]);
        var not = fields.Inner("not");
        not?.Allow("en", "es");
        var term = new Term(
            fields.Text("acronym", required: false),
            [.. fields.Texts("en").Select(item => item.Text)],
            [.. fields.Texts("es").Select(item => item.Text)],
            everyday,
            not?.Text("en") ?? "",
            not?.Text("es") ?? "");
        if (term.English.Count + term.Spanish.Count == 0)
        {
            fields.Report(fields.Line, "the entry has no wordings", "add lists `en:` and `es:`");
        }

        return term;
    }
}
