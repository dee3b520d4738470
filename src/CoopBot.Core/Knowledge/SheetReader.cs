using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>Reads one sheet: front matter, then sections of statements.</summary>
internal static class SheetReader
{
    /// <summary>Null when the file is so broken that nothing of it can be used; the problems say why.</summary>
    public static SheetPassages? Read(SourceText source, Language language, List<Problem> problems)
    {
        var lines = source.Text.Split('\n');
        var end = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
        {
            problems.Add(new Problem(source.Path, 1, "the sheet has no front matter", "begin it with `---`, the fields title, as_of and reviewed, and `---` again"));
            return null;
        }

        var yaml = string.Join('\n', lines[1..end]);
        if (!YamlFields.TryLoad(yaml, source.Path, 1, problems, out var root)
            || YamlFields.From(root, source.Path, 1, problems) is not { } fields)
        {
            return null;
        }

        var sheet = FrontMatter(fields, source.Path, language);
        var passages = SheetBody.Read(sheet, string.Join('\n', lines[(end + 1)..]), end + 1, problems);
        passages.AddRange(fields.Texts("open_questions").Select((question, index) => new Passage(
            new PassageId($"{language.Code()}/{sheet.Slug}#q{index + 1}"),
            PassageKind.OpenQuestion,
            sheet,
            "",
            question.Text,
            0,
            [],
            question.Line)));
        return new SheetPassages(sheet, passages, fields.LineOf("translation_of"));
    }

    private static Sheet FrontMatter(YamlFields fields, string path, Language language)
    {
        fields.Allow("title", "as_of", "reviewed", "audience", "aliases", "translation_of", "open_questions");
        fields.TryChoose<Audience>("audience", required: false, "audience", out var audience);
        var slug = Path.GetFileNameWithoutExtension(path);
        if (slug.Length == 0 || !slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            fields.Report(1, $"the file name `{slug}.md` may hold only a-z, 0-9 and hyphens", "rename the file, in both languages alike");
        }

        return new Sheet(
            slug,
            path,
            language,
            fields.Text("title"),
            fields.Day("as_of"),
            fields.Day("reviewed"),
            audience,
            [.. fields.Texts("aliases").Select(alias => alias.Text)],
            fields.Text("translation_of", required: false));
    }
}
