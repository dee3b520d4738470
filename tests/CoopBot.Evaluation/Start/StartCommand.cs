using System.CommandLine;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CoopBot.Core.Questions;
using CoopBot.Evaluation.Questions;
using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.Start;

/// <summary><c>start FILE</c>: how long the service takes from nothing to ready, and a recorded question once it runs.</summary>
internal static class StartCommand
{
    private const int ColdStarts = 5;

    private static readonly Argument<string> _file = new("file") { Description = "A question set, JSON Lines: what is asked." };

    public static Command Create()
    {
        var command = new Command("start", "Measure cold start to ready, and p50/p95 of a question with its durable record.") { _file };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("coopbot-start-").FullName;
        try
        {
            var starts = new List<double>();
            for (var i = 0; i < ColdStarts; i++)
            {
                starts.Add(await ColdStartAsync(Path.Combine(data, $"{i}"), cancellationToken));
            }

            Console.WriteLine(FormattableString.Invariant($"cold start to ready: median {Percentiles.Of(starts, 0.5):0} ms, slowest {starts.Max():0} ms of {ColdStarts}"));
            await QuestionsAsync(parsed.GetValue(_file)!, Path.Combine(data, "asked"), cancellationToken);
            return 0;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<double> ColdStartAsync(string data, CancellationToken cancellationToken)
    {
        var port = FreePort();
        var program = new ProcessStartInfo("dotnet", [typeof(Bot).Assembly.Location, "serve", "--urls", $"http://127.0.0.1:{port}", "--data", data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(program) ?? throw new InvalidOperationException("dotnet could not be started");
        try
        {
            while (!await IsReadyAsync(client, new Uri($"http://127.0.0.1:{port}/readyz"), cancellationToken))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(begun) > TimeSpan.FromSeconds(30))
                {
                    throw new InvalidOperationException("the service did not become ready");
                }

                await Task.Delay(5, cancellationToken);
            }

            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(cancellationToken);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(address, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task QuestionsAsync(string file, string data, CancellationToken cancellationToken)
    {
        var settings = Settings.Read(Settings.Sources([KeyValuePair.Create("Records:Folder", (string?)data)]));
        if (await Bot.StartAsync(settings, record: true, TimeProvider.System, cancellationToken) is not BotStart.Ready ready)
        {
            throw new InvalidOperationException("the service could not be put together; see `ask`");
        }

        using var bot = ready.Bot;
        var (first, times) = (0.0, new List<double>());
        for (var round = 0; round < 5; round++)
        {
            foreach (var question in QuestionSet.Read(file))
            {
                var begun = Stopwatch.GetTimestamp();
                await bot.Pipeline.AnswerAsync(new Question(question.Question, question.Previous, new Origin("evaluation")), cancellationToken);
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                first = first == 0 ? times[0] : first;
            }
        }

        Console.WriteLine(FormattableString.Invariant(
            $"a question, asked to durably recorded: first {first:0.0} ms, p50 {Percentiles.Of(times, 0.5)} ms, p95 {Percentiles.Of(times, 0.95)} ms over {times.Count}"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
