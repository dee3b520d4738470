using CoopBot.Admin.Pages;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using Microsoft.AspNetCore.Authentication;

namespace CoopBot.Admin.SignIn;

/// <summary>Signing in and out.</summary>
internal sealed class SignInEndpoints(AdminOptions options, SignInKeys keys, Lockout lockout, AdminPages pages, ILogger<SignInEndpoints> log)
{
    private const string Key = "key";

    private const string Why = "why";

    /// <summary>A link leads here with its key in the address; only the button uses it up, so that no preview of the link can.</summary>
    public Task AskAsync(HttpContext context, CancellationToken requestAborted)
    {
        if (Reviewer.Of(context.User).SignedIn)
        {
            context.Response.Redirect(AdminAddress.Own(context.Request.Query[AdminAddress.To]));
            return Task.CompletedTask;
        }

        return ShowAsync(context, Enum.TryParse<SignInTrouble>(context.Request.Query[Why], out var trouble) ? trouble : SignInTrouble.None, requestAborted);
    }

    public async Task SignInAsync(HttpContext context, CancellationToken requestAborted)
    {
        var to = AdminAddress.Own(context.Request.Form[AdminAddress.To]);
        if (Reviewer.Of(context.User).SignedIn)
        {
            // A second person at the same browser signs the first one out before.
            context.Response.Redirect(to);
        }
        else if (options.SignIn == SignInWay.Link)
        {
            await SignInByKeyAsync(context, to, requestAborted);
        }
        else
        {
            var properties = new AuthenticationProperties { RedirectUri = $"{AdminAddress.SignedIn}?{AdminAddress.To}={Uri.EscapeDataString(to)}" };
            EntraSignIn.Prepare(properties);
            await context.ChallengeAsync(SignInServices.Provider, properties);
        }
    }

    public Task WelcomeAsync(HttpContext context, CancellationToken requestAborted) => pages.ShowAsync<SignedInPage>(
        context,
        new() { [nameof(SignedInPage.To)] = AdminAddress.Own(context.Request.Query[AdminAddress.To]) },
        requestAborted);

    public static async Task SignOutAsync(HttpContext context, CancellationToken requestAborted)
    {
        requestAborted.ThrowIfCancellationRequested();
        await context.SignOutAsync(Reviewer.Scheme);

        // Pages in the browser's memory go with the session.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = AdminAddress.SignIn;
    }

    /// <summary>The provider vouches for an account; here it is seen whether that may do anything.</summary>
    public void Receive(TicketReceivedContext context)
    {
        var reviewer = Reviewer.Of(context.Principal!);
        if (lockout.Locks(context.HttpContext))
        {
            Refuse(context, SignInTrouble.Locked);
        }
        else if (reviewer.Rank == Rank.Member)
        {
            lockout.Failed(context.HttpContext);
            log.HasNoRank(reviewer.Id);
            Refuse(context, SignInTrouble.NoRank);
        }
        else
        {
            log.SignedIn(reviewer.Id, reviewer.Rank);
        }
    }

    /// <summary>The way over the provider broke off: refused there, forged, too old, or the provider is out of reach.</summary>
    public void Fail(RemoteFailureContext context)
    {
        lockout.Failed(context.HttpContext);
        log.SignInFailed(context.Failure?.Message ?? "");
        Refuse(context, SignInTrouble.Failed);
    }

    private static void Refuse(HandleRequestContext<RemoteAuthenticationOptions> context, SignInTrouble trouble)
    {
        context.HttpContext.Response.Redirect($"{AdminAddress.SignIn}?{Why}={trouble}");
        context.HandleResponse();
    }

    private async Task SignInByKeyAsync(HttpContext context, string to, CancellationToken requestAborted)
    {
        if (lockout.Locks(context))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            await ShowAsync(context, SignInTrouble.Locked, requestAborted);
            return;
        }

        if (await keys.UseAsync(context.Request.Form[Key].ToString().Trim(), requestAborted) is not Lookup<SignInKey>.Found { Value: var key })
        {
            lockout.Failed(context);
            log.SignInFailed("the key is not valid");
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await ShowAsync(context, SignInTrouble.BadKey, requestAborted);
            return;
        }

        var reviewer = new Reviewer($"local/{key.Name}", key.Name, key.Rank);
        await context.SignInAsync(Reviewer.Scheme, reviewer.ToPrincipal());
        log.SignedIn(reviewer.Id, reviewer.Rank);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = to;
    }

    private Task ShowAsync(HttpContext context, SignInTrouble trouble, CancellationToken cancellationToken) => pages.ShowAsync<SignInPage>(
        context,
        new()
        {
            [nameof(SignInPage.Provider)] = options.SignIn == SignInWay.Link ? "" : options.SignIn.ToString(),
            [nameof(SignInPage.Key)] = trouble == SignInTrouble.None ? context.Request.Query[Key].ToString() : "",
            [nameof(SignInPage.To)] = AdminAddress.Own(context.Request.Query[AdminAddress.To]),
            [nameof(SignInPage.Trouble)] = trouble,
        },
        cancellationToken);
}
