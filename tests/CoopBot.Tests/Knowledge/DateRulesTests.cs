using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>Rules for the days of a sheet: in order, and looked at again in time.</summary>
public sealed class DateRulesTests
{
    [Fact]
    public void A_sheet_reviewed_before_the_day_it_holds_for_is_named() => Spoiled.Only(
        Rule.DatesOutOfOrder,
        "before the day 2026-11-20",
        ("en/boats.md", "as_of: 2025-03-27\nreviewed: 2026-11-21", "as_of: 2026-11-20\n»reviewed: 2026-11-19"));

    [Fact]
    public void A_day_that_has_not_come_is_named() => Spoiled.Only(
        Rule.DatesOutOfOrder, "the day 2026-11-23 has not come yet", ("es/boats.md", "reviewed: 2026-11-21", "»reviewed: 2026-11-23"));

    [Fact]
    public void Tomorrow_is_today_in_some_places()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace("reviewed: 2026-11-21", "reviewed: 2026-11-22", StringComparison.Ordinal));

        Assert.Empty(folder.AllProblems());
    }

    [Theory]
    [InlineData(365, 0)]
    [InlineData(366, 2)]
    public void A_sheet_is_to_be_reviewed_every_year(int days, int due)
    {
        using var folder = new KnowledgeFolder();

        var problems = folder.AllProblems(KnowledgeFolder.Today.AddDays(days));

        Assert.Equal(due, problems.Count);
        Assert.All(problems, problem => Assert.Equal((Rule.ReviewDue, 4), (problem.Rule, problem.Line)));
    }

    [Theory]
    [InlineData(90, 0)]
    [InlineData(91, 1)]
    public void A_sheet_may_say_that_it_ages_faster(int days, int due)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/boats.md", KnowledgeFolder.English.Replace("audience: everyone", "audience: everyone\nreview_every_days: 90", StringComparison.Ordinal));

        var problems = folder.AllProblems(KnowledgeFolder.Today.AddDays(days));

        Assert.Equal(Enumerable.Repeat(("en/boats.md", 4, Severity.Warning), due), problems.Select(problem => (problem.Path, problem.Line, problem.Severity)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("ninety")]
    [InlineData("99999999999")]
    public void A_number_of_days_is_a_number(string days) => Spoiled.Only(
        Rule.Form, $"`{days}` is not a number of days", ("en/boats.md", "audience: everyone", $"audience: everyone\n»review_every_days: {days}"));

    [Fact]
    public void A_folder_of_the_archive_is_sound_on_any_day_and_nothing_in_it_is_due()
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/boats.md", KnowledgeFolder.English.Replace("2026-11-21", "2999-01-01", StringComparison.Ordinal));
        var contents = FolderReader.Read(folder.Path, []);

        var reading = Assert.IsType<Reading.Sound>(KnowledgeReader.Read(contents));

        Assert.Equal([Rule.OlderTranslation], reading.Warnings.Select(warning => warning.Rule));
    }
}
