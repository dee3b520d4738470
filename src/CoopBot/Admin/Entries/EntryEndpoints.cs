using CoopBot.Admin.List;
using CoopBot.Admin.Pages;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Actions;
using CoopBot.Core.Records.Reviews;
using CoopBot.Core.Reviewing;
using CoopBot.Web;

namespace CoopBot.Admin.Entries;

/// <summary>One entry, what reviewers say of it, and what is made of it.</summary>
internal sealed class EntryEndpoints(EntryReader entries, ReviewDesk desk, ActionLog actions, AdminPages pages)
{
    private const string Id = "id";

    public Task ShowAsync(HttpContext context, CancellationToken requestAborted) => ShowAsync(context, _ => Task.FromResult<ReplayView?>(null), null, requestAborted);

    public Task ReplayAsync(HttpContext context, CancellationToken requestAborted) => ShowAsync(
        context,
        async entry => new ReplayView(await desk.Replayer.ThenAsync(entry, requestAborted), await desk.Replayer.NowAsync(entry, requestAborted)),
        null,
        requestAborted);

    /// <summary>A form is sent back to the entry; our script gets the verdict as the list shows it.</summary>
    public async Task ReviewAsync(HttpContext context, CancellationToken requestAborted)
    {
        var form = context.Request.Form;
        var (id, note, reviewer) = (IdOf(context), form["note"].ToString().Trim(), Reviewer.Of(context.User));
        if (!Enum.TryParse<Verdict>(form["verdict"], out var verdict) || !Enum.IsDefined(verdict) || note.Length > ReviewLog.LongestNote)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        else if (!await desk.Reviews.AddAsync(id, reviewer.Id, reviewer.Name, verdict, note, requestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (context.Request.Headers.Accept.ToString().Contains(AskEndpoint.Fragment, StringComparison.OrdinalIgnoreCase))
        {
            var last = (await desk.Reviews.OfAsync(id, requestAborted)).GroupBy(review => review.Reviewer, (_, own) => own.Last().Verdict).ToList();
            await pages.ShowAsync<VerdictMark>(
                context,
                new()
                {
                    [nameof(VerdictMark.Verdict)] = verdict,
                    [nameof(VerdictMark.Reviewers)] = last.Count,
                    [nameof(VerdictMark.Disputed)] = last.Distinct().Count() > 1,
                },
                requestAborted);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = AdminAddress.Own(form[AdminAddress.To]);
        }
    }

    /// <summary>Only what somebody has reviewed becomes a regression case.</summary>
    public async Task PromoteAsync(HttpContext context, CancellationToken requestAborted)
    {
        var (form, reviewer) = (context.Request.Form, Reviewer.Of(context.User));
        var sources = form["source"].Concat(form["more"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(source => source ?? "").Distinct();
        Expected expected = form["expected"] == "abstention" ? new Expected.Abstention() : new Expected.Citing([.. sources], []);
        if (await entries.ReadAsync(IdOf(context), new(), requestAborted) is not Lookup<EntryView>.Found { Value: { Logged.Reviews.Count: > 0 } view })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var outcome = await desk.Promotion.PromoteAsync(view.Turn.Entry, expected, reviewer.Name, requestAborted);
        if (outcome is Promoted.Added { Case: var added })
        {
            await actions.AddAsync(AdminAct.Promoted, reviewer.Id, reviewer.Name, added.Id, CancellationToken.None);
        }

        await ShowAsync(context, _ => Task.FromResult<ReplayView?>(null), outcome, requestAborted);
    }

    private async Task ShowAsync(HttpContext context, Func<Entry, Task<ReplayView?>> replay, Promoted? promoted, CancellationToken cancellationToken)
    {
        FilterQuery.TryRead(context.Request.Query, out var filter);
        if (await entries.ReadAsync(IdOf(context), filter, cancellationToken) is not Lookup<EntryView>.Found { Value: var view })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await pages.ShowAsync<EntryPage>(
            context,
            new()
            {
                [nameof(EntryPage.View)] = view,
                [nameof(EntryPage.Replays)] = await replay(view.Turn.Entry),
                [nameof(EntryPage.Promoted)] = promoted,
            },
            cancellationToken);
    }

    private static EntryId IdOf(HttpContext context) => new((string?)context.Request.RouteValues[Id] ?? "");
}
