namespace CoopBot.Core.Knowledge;

/// <summary>Reads <c>glossary.yml</c>: names and technical terms, and everyday words that mean the same.</summary>
internal static class GlossaryReader
{
    /// <summary>A folder without a glossary is sound; it only finds less.</summary>
    public static List<Term> Read(IEnumerable<SourceText> texts, List<Problem> problems)
    {
        const string Path = FolderReader.Glossary;
        var terms = new List<Term>();
        if (texts.FirstOrDefault(text => text.Path == Path) is not { } text
            || !YamlFields.TryLoad(text.Text, Path, 0, problems, out var root)
            || YamlFields.From(root, Path, 0, problems) is not { } file)
        {
            return terms;
        }

        file.Allow("terms", "everyday");
        foreach (var (list, everyday) in new[] { ("terms", false), ("everyday", true) })
        {
            foreach (var node in file.Items(list))
            {
                if (YamlFields.From(node, Path, 0, problems) is { } fields)
                {
                    terms.Add(Entry(fields, everyday));
                }
            }
        }

        return terms;
    }

    private static Term Entry(YamlFields fields, bool everyday)
    {
        fields.Allow(everyday ? ["en", "es"] : ["acronym", "en", "es", "not"]);
        var term = new Term(
            fields.Text("acronym", required: false),
            [.. fields.Texts("en").Select(item => item.Text)],
            [.. fields.Texts("es").Select(item => item.Text)],
            everyday);
        if (term.English.Count + term.Spanish.Count == 0)
        {
            fields.Report(fields.Line, "the entry has no wordings", "add lists `en:` and `es:`");
        }

        return term;
    }
}
