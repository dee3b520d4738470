using CoopBot.Admin.List;
using CoopBot.Admin.Pages;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Reviews;
using CoopBot.Web;

namespace CoopBot.Admin.Entries;

/// <summary>One entry, and what reviewers say of it.</summary>
internal sealed class EntryEndpoints(EntryReader entries, ReviewLog reviews, AdminPages pages)
{
    private const string Id = "id";

    public async Task ShowAsync(HttpContext context, CancellationToken requestAborted)
    {
        FilterQuery.TryRead(context.Request.Query, out var filter);
        if (await entries.ReadAsync(IdOf(context), filter, requestAborted) is not Lookup<EntryView>.Found { Value: var view })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await pages.ShowAsync<EntryPage>(context, new() { [nameof(EntryPage.View)] = view }, requestAborted);
    }

    /// <summary>A form is sent back to the entry; our script gets the verdict as the list shows it.</summary>
    public async Task ReviewAsync(HttpContext context, CancellationToken requestAborted)
    {
        var form = context.Request.Form;
        var (id, note, reviewer) = (IdOf(context), form["note"].ToString().Trim(), Reviewer.Of(context.User));
        if (!Enum.TryParse<Verdict>(form["verdict"], out var verdict) || !Enum.IsDefined(verdict) || note.Length > ReviewLog.LongestNote)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        else if (!await reviews.AddAsync(id, reviewer.Id, reviewer.Name, verdict, note, requestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (context.Request.Headers.Accept.ToString().Contains(AskEndpoint.Fragment, StringComparison.OrdinalIgnoreCase))
        {
            var all = (await reviews.OfAsync(id, requestAborted)).GroupBy(review => review.Reviewer, review => review.Verdict).Select(own => own.Last()).ToList();
            await pages.ShowAsync<VerdictMark>(
                context,
                new()
                {
                    [nameof(VerdictMark.Verdict)] = verdict,
                    [nameof(VerdictMark.Reviewers)] = all.Count,
                    [nameof(VerdictMark.Disputed)] = all.Distinct().Count() > 1,
                },
                requestAborted);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = AdminAddress.Own(form[AdminAddress.To]);
        }
    }

    private static EntryId IdOf(HttpContext context) => new((string?)context.Request.RouteValues[Id] ?? "");
}
