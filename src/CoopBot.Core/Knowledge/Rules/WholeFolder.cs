using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A folder with all its files read: what the rules look at that judge one thing by another.</summary>
/// <param name="DocumentSources">What the documents kept whole are cited as; the rules for sheets do not judge their passages.</param>
/// <param name="Today">Null for a folder of the archive: what was due then is nobody's task now.</param>
internal sealed record WholeFolder(
    IReadOnlyList<BibliographyEntry> Bibliography,
    Glossary Glossary,
    IReadOnlyList<SheetPassages> Sheets,
    IReadOnlyList<SourceId> DocumentSources,
    DateOnly? Today)
{
    private readonly Dictionary<(string, Language), List<Figure>> _figures = [];

    /// <summary>Of all sheets, in their order.</summary>
    public IReadOnlyList<Passage> Passages { get; } = [.. Sheets.SelectMany(sheet => sheet.Passages)];

    public FolderWords Words { get; } = new(Sheets);

    /// <summary>Translations with what they translate, where that is found under the same slug.</summary>
    public IReadOnlyList<TranslatedSheet> Translations { get; } =
        [.. from sheet in Sheets
            where sheet.Sheet.TranslationOf.Length > 0
            from original in Sheets
            where original.Sheet.Slug == sheet.Sheet.Slug && IsOriginal(original.Sheet, sheet.Sheet)
            select new TranslatedSheet(original, sheet)];

    /// <summary>What the sheets of a language say on the word of their sources: no cautions, no open questions.</summary>
    public List<Passage> Claims(Language language) =>
        [.. Passages.Where(passage => passage.Language == language && passage.Kind is (PassageKind.Statement or PassageKind.Side))];

    /// <summary>Read once; several rules ask.</summary>
    public List<Figure> FiguresOf(string text, Language language) =>
        _figures.TryGetValue((text, language), out var figures) ? figures : _figures[(text, language)] = Figures.Of(text, language);

    public static bool IsOriginal(Sheet original, Sheet translation) =>
        original.Language != translation.Language && $"{original.Language.Code()}/{original.Slug}" == translation.TranslationOf;
}
