using CoopBot.Core.Questions;
using CoopBot.Core.Records.Listing;
using Xunit.Abstractions;
using Verdict = CoopBot.Core.Records.Reviews.Verdict;

namespace CoopBot.Tests.Reviewing;

public sealed class GapFinderTests(ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Five_questions_about_three_things_in_two_languages_make_three_gaps()
    {
        using var desk = await Desk.OpenAsync();
        foreach (var question in new[]
        {
            "who supplies the helicopter engines?",
            "¿quién suministra los motores del helicóptero?",
            "helicopter engine supplier",
            "what is the menu of the navy canteen?",
            "who won the football cup?",
        })
        {
            await desk.AskAsync(question);
        }

        var report = await desk.Review.Gaps.FindAsync(new LogFilter(), 10, None);

        foreach (var gap in report.Gaps)
        {
            output.WriteLine($"{gap.Times} {string.Join(", ", gap.Terms)}: {string.Join(" / ", gap.Examples.Select(example => example.Question.Text))}; nearest {gap.Nearest?.Slug}; admitted {gap.Admitted}");
        }

        Assert.Equal((3, 5), (report.Found, report.Entries));
        Assert.Equal(3, report.Gaps[0].Times);
        Assert.All(report.Gaps, gap => Assert.False(gap.AnsweredToday));
    }

    [Fact]
    public async Task Every_open_question_of_the_folder_is_a_gap_that_is_admitted()
    {
        using var desk = await Desk.OpenAsync();
        var open = desk.Current.Take().Snapshot.Passages.Where(passage => passage.Kind == CoopBot.Core.Knowledge.PassageKind.OpenQuestion).ToList();
        foreach (var question in open)
        {
            await desk.AskAsync(question.Text);
        }

        var report = await desk.Review.Gaps.FindAsync(new LogFilter(), 500, None);

        output.WriteLine($"{open.Count} open questions, {report.Entries} unmet, {report.Found} gaps");
        Assert.True(report.Gaps.Count(gap => gap.Admitted.Length > 0) > 0.95 * report.Gaps.Count, string.Join("\n", report.Gaps.Where(gap => gap.Admitted.Length == 0).Select(gap => gap.Examples[0].Question.Text)));
    }

    [Fact]
    public async Task Every_entry_counts_and_wordings_are_told_apart_by_who_may_read()
    {
        using var desk = await Desk.OpenAsync();
        foreach (var (question, audience) in new[] { ("Who won the football cup?", Audience.Everyone), ("who won the FOOTBALL cup?", Audience.Everyone), ("who won the football cup?", Audience.Moderators) })
        {
            desk.Records.Time.Now = desk.Records.Time.Now.AddDays(1);
            await desk.Pipeline.AnswerAsync(new Question(question, [], new Origin("web", "", audience)), None);
        }

        var report = await desk.Review.Gaps.FindAsync(new LogFilter(), 10, None);

        var gap = Assert.Single(report.Gaps);
        Assert.Equal((3, 3, 3, desk.Records.Time.Now), (report.Entries, gap.Times, gap.Unanswered, gap.Last));
        Assert.Equal([(2, Audience.Everyone), (1, Audience.Moderators)], gap.Examples.Select(example => (example.Times, example.Question.Origin.Audience)));
    }

    [Fact]
    public async Task An_answer_judged_bad_is_a_gap_and_a_silence_judged_right_is_none()
    {
        using var desk = await Desk.OpenAsync();
        var answered = await desk.AskAsync("how many patrol boats were donated?");
        var silent = await desk.AskAsync("who won the football cup?");
        Assert.Equal(["who won the football cup?"], await GapsAsync());

        await desk.Review.Reviews.AddAsync(answered.Id, "web/1", "Ana", Verdict.Outdated, "", None);
        await desk.Review.Reviews.AddAsync(silent.Id, "web/1", "Ana", Verdict.Right, "", None);
        Assert.Equal(["how many patrol boats were donated?"], await GapsAsync());
        var gap = (await desk.Review.Gaps.FindAsync(new LogFilter(), 10, None)).Gaps[0];
        Assert.Equal((true, 1, 0), (gap.AnsweredToday, gap.Times, gap.Unanswered));

        async Task<List<string>> GapsAsync() => [.. (await desk.Review.Gaps.FindAsync(new LogFilter(), 10, None)).Gaps.Select(gap => gap.Examples[0].Question.Text)];
    }
}
