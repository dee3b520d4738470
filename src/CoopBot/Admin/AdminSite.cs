using CoopBot.Admin.Entries;
using CoopBot.Admin.Figures;
using CoopBot.Admin.List;
using CoopBot.Admin.People;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Actions;

namespace CoopBot.Admin;

/// <summary>Adds the admin pages to the web host, where somebody could sign in safely.</summary>
internal static class AdminSite
{
    private const string FormCookie = "__Host-coopbot-form";

    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddServices(IServiceCollection services, Bot bot)
    {
        SignInServices.Add(services, bot);
        services.AddAuthorization();

        // The one warns of keys kept unprotected, where these are kept nowhere; the other of the header that forbids keeping pages.
        services.AddLogging(logging => logging
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error));
        services.AddAntiforgery(options =>
        {
            options.Cookie = new SecureCookie { Name = FormCookie, Path = "/", HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true };
            options.FormFieldName = AdminFrame.FormTokenField;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton(bot.Settings);
        services.AddSingleton(bot.Settings.Admin);
        services.AddSingleton(new SignInKeys(bot.Database!, bot.Time));
        services.AddSingleton(new ReviewDesk(bot.Database!, bot.Current, bot.Settings, bot.Translator.Translator, bot.Time));
        services.AddSingleton(new ActionLog(bot.Database!, bot.Time));
        services.AddSingleton(new PersonalData(bot.Database!));
        services.AddSingleton<ListEndpoints>();
        services.AddSingleton<ExportEndpoints>();
        services.AddSingleton<EntryReader>();
        services.AddSingleton<EntryEndpoints>();
        services.AddSingleton<GapsEndpoint>();
        services.AddSingleton<FiguresEndpoint>();
        services.AddSingleton<PeopleEndpoints>();
        services.AddSingleton<ActionsEndpoint>();
        services.AddSingleton<AdminPages>();
        services.AddSingleton<AdminGuard>();
        services.AddSingleton<FormGuard>();
    }

    /// <summary>What every request passes through; the sign-in's own middleware stands in the middle, as it answers the provider's way back.</summary>
    public static void Use(WebApplication app)
    {
        var (guard, forms) = (app.Services.GetRequiredService<AdminGuard>(), app.Services.GetRequiredService<FormGuard>());
        app.Use((context, next) => guard.RunAsync(context, next, context.RequestAborted));
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use((context, next) => forms.RunAsync(context, next, context.RequestAborted));
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        MapSignIn(app, Of<SignInEndpoints>(app));
        var (list, export, entries, people) = (Of<ListEndpoints>(app), Of<ExportEndpoints>(app), Of<EntryEndpoints>(app), Of<PeopleEndpoints>(app));
        app.MapMethods(AdminAddress.Home, _reading, list.ShowAsync).For(Rank.Moderator);
        app.MapMethods(AdminAddress.News, _reading, list.NewsAsync).For(Rank.Moderator);
        app.MapPost(AdminAddress.Filters, list.SaveAsync).For(Rank.Moderator);
        app.MapPost(AdminAddress.RemoveFilter, list.RemoveAsync).For(Rank.Moderator);
        app.MapMethods("/admin/entry/{id}", _reading, entries.ShowAsync).For(Rank.Moderator);
        app.MapMethods("/admin/entry/{id}/replay", _reading, entries.ReplayAsync).For(Rank.Moderator);
        app.MapPost("/admin/entry/{id}/review", entries.ReviewAsync).For(Rank.Moderator);
        app.MapPost("/admin/entry/{id}/promote", entries.PromoteAsync).For(Rank.Moderator);
        app.MapMethods(AdminAddress.Gaps, _reading, Of<GapsEndpoint>(app).ShowAsync).For(Rank.Moderator);
        app.MapMethods(AdminAddress.Figures, _reading, Of<FiguresEndpoint>(app).ShowAsync).For(Rank.Moderator);
        app.MapMethods(AdminAddress.Export, _reading, export.AskAsync).For(Rank.Admin);
        app.MapPost(AdminAddress.Export, export.SendAsync).For(Rank.Admin);
        app.MapMethods(AdminAddress.People, _reading, people.AskAsync).For(Rank.Admin);
        app.MapPost(AdminAddress.People, people.ShowAsync).For(Rank.Admin);
        app.MapPost(AdminAddress.Erase, people.EraseAsync).For(Rank.Admin);
        app.MapMethods(AdminAddress.Actions, _reading, Of<ActionsEndpoint>(app).ShowAsync).For(Rank.Admin);
    }

    private static void MapSignIn(IEndpointRouteBuilder app, SignInEndpoints signIn)
    {
        app.MapMethods(AdminAddress.SignIn, _reading, signIn.AskAsync);
        app.MapPost(AdminAddress.SignIn, signIn.SignInAsync);
        app.MapMethods(AdminAddress.SignedIn, _reading, signIn.WelcomeAsync);
        app.MapPost(AdminAddress.SignOut, SignInEndpoints.SignOutAsync).For(Rank.Member);
    }

    private static T Of<T>(IEndpointRouteBuilder app)
        where T : notnull => app.ServiceProvider.GetRequiredService<T>();

    /// <summary>Only who has this rank or a higher one.</summary>
    private static TBuilder For<TBuilder>(this TBuilder route, Rank rank)
        where TBuilder : IEndpointConventionBuilder =>
        route.RequireAuthorization(policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Reviewer.Of(context.User).Rank >= rank));

    /// <summary>
    /// Always "Secure". The framework's own way to say so refuses to work over http, which browsers count as secure on this machine.
    /// </summary>
    private sealed class SecureCookie : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = true;
            return options;
        }
    }
}
