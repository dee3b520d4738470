using CoopBot.Admin.Pages;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Actions;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Privacy;

namespace CoopBot.Admin.People;

/// <summary>What is held of a person, and erasing it. To look is an action that is recorded, so it goes by a form and not by an address.</summary>
internal sealed class PeopleEndpoints(PersonalData personal, ReviewDesk desk, ActionLog actions, AdminPages pages)
{
    private const int MostRows = 200;

    public Task AskAsync(HttpContext context, CancellationToken requestAborted) =>
        pages.ShowAsync<PeoplePage>(context, [], requestAborted);

    public async Task ShowAsync(HttpContext context, CancellationToken requestAborted)
    {
        var (platform, pseudonym) = PersonOf(context);
        if (pseudonym.Length == 0)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        await RecordAsync(AdminAct.PersonViewed, context, ActionLog.Abridged(pseudonym), requestAborted);
        await pages.ShowAsync<PeoplePage>(
            context,
            new()
            {
                [nameof(PeoplePage.Person)] = new PersonView(
                    platform,
                    pseudonym,
                    await personal.HeldAsync(platform, pseudonym, requestAborted),
                    (await desk.Log.ListAsync(new LogFilter { Asker = pseudonym }, null, MostRows, requestAborted)).Rows),
            },
            requestAborted);
    }

    public async Task EraseAsync(HttpContext context, CancellationToken requestAborted)
    {
        var (platform, pseudonym) = PersonOf(context);
        if (pseudonym.Length == 0 || context.Request.Form["sure"] != "yes")
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        var held = await personal.HeldAsync(platform, pseudonym, requestAborted);
        await RecordAsync(AdminAct.Erased, context, $"{ActionLog.Abridged(pseudonym)} ({held.Questions} + {held.Verdicts})", requestAborted);

        // Once recorded it is done, whether the browser still waits or not. A promoted question is the person's too.
        await desk.Promotion.WithdrawAsync(await OwnAsync(pseudonym, CancellationToken.None), CancellationToken.None);
        var swept = await personal.ForgetAsync(platform, pseudonym, ErasureWish.Operator, CancellationToken.None);
        await pages.ShowAsync<PeoplePage>(context, new() { [nameof(PeoplePage.Erased)] = held, [nameof(PeoplePage.Swept)] = swept }, requestAborted);
    }

    private async Task<IReadOnlyCollection<EntryId>> OwnAsync(string pseudonym, CancellationToken cancellationToken)
    {
        var own = new List<EntryId>();
        LogCursor? cursor = null;
        do
        {
            var page = await desk.Log.ListAsync(new LogFilter { Asker = pseudonym }, cursor, LogReader.LongestPage, cancellationToken);
            own.AddRange(page.Rows.Select(row => row.Id));
            cursor = page.Older;
        }
        while (cursor is not null);
        return own;
    }

    private Task RecordAsync(AdminAct act, HttpContext context, string about, CancellationToken cancellationToken)
    {
        var reviewer = Reviewer.Of(context.User);
        return actions.AddAsync(act, reviewer.Id, reviewer.Name, about, cancellationToken);
    }

    /// <summary>By the platform's account number or by the pseudonym.</summary>
    private (string Platform, string Pseudonym) PersonOf(HttpContext context)
    {
        var form = context.Request.Form;
        var platform = form["platform"].ToString();
        return (platform, personal.Pseudonym(platform, form["account"].ToString().Trim()));
    }
}
