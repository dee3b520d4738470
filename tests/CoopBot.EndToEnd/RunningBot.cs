using CoopBot.Core.Records;
using CoopBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace CoopBot.EndToEnd;

/// <summary>The real web chat over the real knowledge folder, on a port of its own and with records of its own.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("coopbot-").FullName;
    private readonly List<IDisposable> _toDispose = [];
    private WebApplication? _app;
    private Bot? _bot;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Follows no redirect, so that each response is seen as it is.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>The folder it answers from.</summary>
    public string Knowledge { get; init; } = Repository.Knowledge;

    /// <summary>Keys of the configuration beyond the usual.</summary>
    public IReadOnlyDictionary<string, string?> More { get; init; } = new Dictionary<string, string?>();

    /// <summary>The clock of the service.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What the web host is made of.</summary>
    public IServiceProvider Services => _app!.Services;

    internal Bot Bot => _bot ?? throw new InvalidOperationException("Not started.");

    internal AnswerLog Log => Bot.Log!;

    /// <summary>The file that holds the answer log.</summary>
    public string RecordsFile => Path.Combine(_data, "coopbot.db");

    /// <summary>The id of the newest entry for a question; null when there is none.</summary>
    public string? NewestEntry(string question)
    {
        using var connection = new SqliteConnection($"Data Source={RecordsFile};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select id from entries where question = $question order by asked_at desc limit 1";
        command.Parameters.AddWithValue("$question", question);
        return command.ExecuteScalar() as string;
    }

    public async Task InitializeAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(Repository.Root, "appsettings.json"))
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Urls"] = "http://127.0.0.1:0",
                ["Knowledge:Folder"] = Knowledge,
                ["Records:Folder"] = _data,
                ["Logging:LogLevel:Default"] = "None",
                ["Logging:LogLevel:Microsoft.AspNetCore"] = "None",
            })
            .AddInMemoryCollection(More)
            .Build();
        var start = await Bot.StartAsync(Settings.Read(configuration), record: true, Time, CancellationToken.None);
        _bot = Assert.IsType<BotStart.Ready>(start).Bot;
        _app = WebHost.Build(_bot, configuration);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        _toDispose.Add(Client);
    }

    public async Task DisposeAsync()
    {
        _toDispose.ForEach(one => one.Dispose());
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _bot?.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
