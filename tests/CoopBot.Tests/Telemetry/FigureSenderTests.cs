using System.Collections.Concurrent;
using System.Text;
using CoopBot.Core.Questions;
using CoopBot.Telemetry;
using CoopBot.Tests.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoopBot.Tests.Telemetry;

public sealed class FigureSenderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_collector_gets_the_figures_and_no_word_of_an_asker()
    {
        await using var collector = await Collector.StartAsync();
        using var records = new RecordsFolder();
        using var bot = await BotAsync($"{collector.Address}/otlp/", records);
        using var sender = new FigureSender(bot);

        await sender.StartAsync(None);
        await bot.Pipeline.AnswerAsync(new Question("how many patrol boats did secretword get?", ["secretword"], new Origin("sentplatform", "secretplace/secretperson", Audience.Everyone, "secretasker")), None);
        await sender.StopAsync(None);

        var (path, type, body) = Assert.Single(collector.Received);
        Assert.Equal(("/otlp/v1/metrics", "application/x-protobuf"), (path, type));
        foreach (var word in new[] { "coopbot.questions", "coopbot.answer.duration", "sentplatform", "service.name" })
        {
            Assert.Contains(word, body, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Database!.Key.Pseudonym("sentplatform", "secretasker"), body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_endpoint_nothing_is_sent_and_a_collector_that_is_gone_stops_nothing()
    {
        await using var collector = await Collector.StartAsync();
        using var records = new RecordsFolder();
        var gone = collector.Address;
        using (var silent = await BotAsync("", records))
        using (var sender = new FigureSender(silent))
        {
            await AskAsync(silent, sender);
            Assert.Empty(collector.Received);
        }

        await collector.DisposeAsync();
        using var bot = await BotAsync(gone, records);
        using var unheard = new FigureSender(bot);
        await AskAsync(bot, unheard);
        Assert.Equal(2, await bot.Log!.CountAsync(None));

        static async Task AskAsync(Bot bot, FigureSender sender)
        {
            await sender.StartAsync(None);
            await bot.Pipeline.AnswerAsync(new Question("how many patrol boats?", [], new Origin("web")), None);
            await sender.StopAsync(None);
        }
    }

    private static async Task<Bot> BotAsync(string endpoint, RecordsFolder records)
    {
        var settings = Settings.Read(Settings.Sources(
        [
            KeyValuePair.Create("Knowledge:Folder", (string?)Repository.Knowledge),
            KeyValuePair.Create("Records:Folder", (string?)records.Folder),
            KeyValuePair.Create("Telemetry:Endpoint", (string?)endpoint),
        ]));
        return Assert.IsType<BotStart.Ready>(await Bot.StartAsync(settings, record: true, TimeProvider.System, None)).Bot;
    }

    /// <summary>Takes what is sent to this machine and keeps it.</summary>
    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        public ConcurrentQueue<(string Path, string? Type, string Body)> Received { get; } = new();

        public string Address => app.Urls.First();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            var app = builder.Build();
            var collector = new Collector(app);
            app.Urls.Add("http://127.0.0.1:0");
            app.Run(collector.TakeAsync);
            await app.StartAsync();
            return collector;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private async Task TakeAsync(HttpContext context)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            Received.Enqueue((context.Request.Path, context.Request.ContentType, Encoding.Latin1.GetString(body.ToArray())));
        }
    }
}
