using CoopBot.Admin.Pages;
using CoopBot.Core.Records.Listing;

namespace CoopBot.Admin.Figures;

/// <summary>What people ask and do not get.</summary>
internal sealed class GapsEndpoint(ReviewDesk desk, AdminPages pages)
{
    private const int MostGaps = 50;

    public async Task ShowAsync(HttpContext context, CancellationToken requestAborted)
    {
        var period = LookBack.Read(context.Request);
        var report = await desk.Gaps.FindAsync(new LogFilter { Days = period }, MostGaps, requestAborted);
        await pages.ShowAsync<GapsPage>(context, new() { [nameof(GapsPage.Report)] = report, [nameof(GapsPage.Days)] = period }, requestAborted);
    }
}
