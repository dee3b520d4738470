using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace CoopBot.EndToEnd.Web;

/// <summary>
/// Every answer shown cost at least one fsync of the log. A process that is killed loses nothing that it handed to the system, so
/// that only counting tells whether an answer would outlive a power cut.
/// </summary>
public sealed partial class SyncTests(ITestOutputHelper output)
{
    private const int Questions = 40;

    [StraceFact]
    public async Task Each_answer_is_on_the_disk_before_it_is_shown()
    {
        var folder = Directory.CreateTempSubdirectory("coopbot-").FullName;
        var (data, trace) = (Path.Combine(folder, "data"), Path.Combine(folder, "trace"));
        using (var program = new ServeProcess(data, ["strace", "-D", "-f", "-y", "-ttt", "-e", "trace=fsync,fdatasync", "-o", trace], "--urls", "http://127.0.0.1:0"))
        {
            var line = await program.LineAsync();
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(line.Split(' ')[3]) };
            await client.AskAsync("what is the HSI?");
            var begin = TimeProvider.System.GetUtcNow();
            for (var i = 0; i < Questions; i++)
            {
                await client.AskAsync("what did the dock cost?");
            }

            var end = TimeProvider.System.GetUtcNow();
            program.Terminate();
            await program.EndAsync();

            // The tracer writes its last lines when the program is gone.
            await Task.Delay(500);
            var syncs = (await File.ReadAllLinesAsync(trace)).Select(one => Sync().Match(one)).Where(match => match.Success)
                .Select(match => DateTimeOffset.UnixEpoch.AddSeconds(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)))
                .Count(at => at >= begin && at <= end);
            output.WriteLine($"{Questions} answers, {syncs} syncs of the write-ahead log");
            Assert.True(syncs >= Questions, $"{Questions} answers were shown, but the log was synced {syncs} times");
        }

        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"(\d{10}\.\d+) (?:fsync|fdatasync)\(\d+<[^>]*coopbot\.db-wal>", RegexOptions.NonBacktracking)]
    private static partial Regex Sync();
}
