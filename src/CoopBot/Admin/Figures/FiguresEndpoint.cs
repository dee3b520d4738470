using CoopBot.Admin.Pages;
using CoopBot.Core.Records.Dashboard;

namespace CoopBot.Admin.Figures;

/// <summary>The log in figures.</summary>
internal sealed class FiguresEndpoint(ReviewDesk desk, Bot bot, AdminPages pages, TimeProvider time)
{
    /// <summary>More days than this would be columns too thin to see.</summary>
    private const int MostDays = 92;

    public async Task ShowAsync(HttpContext context, CancellationToken requestAborted)
    {
        var period = LookBack.Read(context.Request);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var grain = period > MostDays ? Grain.Week : Grain.Day;
        var figures = await desk.Figures.ReadAsync(today.AddDays(1 - period), today, grain, requestAborted);
        await pages.ShowAsync<FiguresPage>(
            context,
            new()
            {
                [nameof(FiguresPage.Figures)] = figures,
                [nameof(FiguresPage.Coverage)] = SheetCoverage.Of(bot.Current.Take().Snapshot, figures.Cited),
                [nameof(FiguresPage.Days)] = period,
            },
            requestAborted);
    }
}
