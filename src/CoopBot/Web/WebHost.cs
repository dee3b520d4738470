using CoopBot.Admin;
using CoopBot.Chat;
using CoopBot.Keeping;
using CoopBot.Reloading;
using CoopBot.Teams;
using CoopBot.Telemetry;
using CoopBot.Web.Turns;
using Microsoft.AspNetCore.HostFiltering;

namespace CoopBot.Web;

/// <summary>Puts the web chat together over a bot that records. It reads no configuration but what it is given.</summary>
internal static class WebHost
{
    private const string DefaultUrls = "http://127.0.0.1:5080";

    private const string DefaultHosts = "localhost;127.0.0.1;[::1]";

    /// <summary>The longest request body in bytes; the longest question is far shorter.</summary>
    private const long LargestBody = 64 * 1024;

    private const long MostConnections = 1_000;

    /// <param name="configuration">Urls, AllowedHosts, Logging, and Kestrel (certificates) where it is there.</param>
    public static WebApplication Build(Bot bot, IConfiguration configuration)
    {
        // Never "Development": that would show stack traces to askers.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Configuration.AddConfiguration(configuration);
        AddLogging(builder.Logging, configuration);
        AddServices(builder.Services, bot);
        var admin = AdminGate.Closed(bot.Settings.Admin, Urls(configuration)).Length == 0;
        if (admin)
        {
            AdminSite.AddServices(builder.Services, bot);
        }

        builder.Services.AddHostFiltering(options => Filter(options, configuration));
        builder.WebHost.UseKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestBody;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            options.Limits.MaxConcurrentConnections = MostConnections;
            options.Configure(configuration.GetSection("Kestrel"));
        });

        var app = builder.Build();
        foreach (var url in Urls(configuration))
        {
            app.Urls.Add(url);
        }

        var guard = app.Services.GetRequiredService<TroubleGuard>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => guard.ShowBrokenAsync(context, context.RequestAborted) });
        app.Use((context, next) =>
        {
            SecurityHeaders.Add(context);
            return guard.RunAsync(context, next, context.RequestAborted);
        });
        app.UseHostFiltering();
        app.UseRouting();
        Map(app);
        if (admin)
        {
            AdminSite.Use(app);
            AdminSite.Map(app);
        }

        return app;
    }

    /// <summary>Where to listen.</summary>
    public static string[] Urls(IConfiguration configuration) => List(configuration["Urls"], DefaultUrls);

    private static void Map(WebApplication app)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        var health = app.Services.GetRequiredService<HealthEndpoints>();
        app.MapMethods(ChatAddress.Home, reading, app.Services.GetRequiredService<ChatEndpoint>().ShowAsync);
        app.MapPost(ChatAddress.Ask, app.Services.GetRequiredService<AskEndpoint>().AskAsync);
        app.MapMethods("/livez", reading, HealthEndpoints.LiveAsync);
        app.MapMethods("/readyz", reading, health.ReadyAsync);
        if (app.Services.GetRequiredService<TeamsService>().Adapter is { } teams)
        {
            app.MapPost(TeamsAdapter.Path, teams.HandleAsync);
        }

        foreach (var file in AssetFiles.All)
        {
            app.MapMethods(file.Address, reading, file.SendAsync);
        }
    }

    private static void AddServices(IServiceCollection services, Bot bot)
    {
        var log = bot.Log ?? throw new ArgumentException("The web chat shows what is recorded, so the bot must record.", nameof(bot));
        services.AddRouting();
        services.AddSingleton(bot.Time);
        services.AddSingleton(bot);
        services.AddSingleton(bot.Current);
        services.AddSingleton(bot.Database!);
        services.AddSingleton(bot.Archive!);
        services.AddSingleton(log);
        services.AddSingleton(new Conversations(bot.Pipeline, log, bot.Settings.Questions));
        services.AddSingleton<SnapshotShelf>();
        services.AddSingleton<TurnReader>();
        services.AddSingleton<PageWriter>();
        services.AddSingleton<AnsweringTime>();
        services.AddSingleton<TroubleGuard>();
        services.AddSingleton<ChatEndpoint>();
        services.AddSingleton<AskEndpoint>();
        services.AddSingleton<HealthEndpoints>();
        services.AddHostedService<RecordsKeeper>();
        services.AddHostedService<FigureSender>();
        services.AddHostedService<KnowledgeReloader>();
        services.AddSingleton<ChatWorker>();
        services.AddSingleton<DiscordService>();
        services.AddHostedService(provider => provider.GetRequiredService<DiscordService>());
        services.AddSingleton<TeamsService>();
        services.AddHostedService(provider => provider.GetRequiredService<TeamsService>());
    }

    private static void AddLogging(ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.AddConfiguration(configuration.GetSection("Logging"));

        // The command says itself where it listens.
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);

        // The start refused is told in one line by the command, not in a stack trace.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // The log goes to stderr; stdout says where CoopBot listens.
        logging.AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
    }

    private static void Filter(HostFilteringOptions options, IConfiguration configuration)
    {
        options.AllowedHosts = [.. List(configuration["AllowedHosts"], DefaultHosts)];

        // Our own page is shown instead.
        options.IncludeFailureMessage = false;
    }

    /// <summary>The parts between the semicolons; those of <paramref name="otherwise"/> where nothing is said.</summary>
    private static string[] List(string? text, string otherwise) =>
        (string.IsNullOrWhiteSpace(text) ? otherwise : text)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
