using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Tests.Records;

namespace CoopBot.Tests.Knowledge;

/// <summary>The folder that is shipped.</summary>
public sealed class OwnFolderTests
{
    /// <summary>The day it was last reviewed: later it will be due again, and that is no fault of the code.</summary>
    private static readonly FixedTime _reviewed = new() { Now = KnowledgeFolder.Today };

    private static readonly Reading _reading = KnowledgeReader.Read(Repository.Knowledge, clock: _reviewed);

    private static Snapshot Snapshot => ((Reading.Sound)_reading).Snapshot;

    [Fact]
    public void It_is_sound() => Faults.None(_reading is Reading.Refused refused ? refused.Problems.Select(problem => problem.ToString()) : []);

    [Fact]
    public void It_has_no_warnings() => Faults.None((_reading as Reading.Sound)?.Warnings.Select(problem => problem.ToString()) ?? []);

    [Fact]
    public void Every_sheet_stands_there_in_both_languages()
    {
        var slugs = Snapshot.Sheets.ToLookup(sheet => sheet.Language, sheet => sheet.Slug);

        Assert.Equal(slugs[Language.English].Order(), slugs[Language.Spanish].Order());
        Assert.NotEmpty(slugs[Language.English]);
    }

    [Fact]
    public void Every_spanish_sheet_says_which_one_it_translates()
    {
        var unbound = Snapshot.Sheets.Where(sheet => sheet.Language == Language.Spanish && sheet.TranslationOf != $"en/{sheet.Slug}");

        Faults.None(unbound.Select(sheet => sheet.Path));
    }

    [Fact]
    public void Every_statement_is_found_in_its_file_at_its_line_character_by_character()
    {
        var lines = Snapshot.Sheets.ToDictionary(sheet => sheet, sheet => File.ReadAllLines(Path.Combine(Repository.Knowledge, sheet.Path)));

        Faults.None(Snapshot.Passages
            .Where(passage => !lines[passage.Sheet][passage.Line - 1].Contains(passage.Text, StringComparison.Ordinal))
            .Select(passage => $"{passage.Sheet.Path}:{passage.Line}: {passage.Text}"));
    }

    [Fact]
    public void Every_source_of_the_bibliography_is_cited()
    {
        var cited = Snapshot.Passages.SelectMany(passage => passage.Sources).ToHashSet();

        Faults.None(Snapshot.Bibliography.Keys.Where(id => !cited.Contains(id)).Select(id => id.Value));
    }
}
