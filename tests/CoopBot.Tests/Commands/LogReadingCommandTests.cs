using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Reviews;
using CoopBot.Tests.Records.Exports;
using CoopBot.Tests.Reviewing;
using Dapper;

namespace CoopBot.Tests.Commands;

/// <summary>Reading the answer log from the command line.</summary>
[Collection(OneConsole.Name)]
public sealed class LogReadingCommandTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_list_holds_what_its_filter_means_newest_first_and_goes_on_where_it_says()
    {
        using var desk = await Desk.OpenAsync();
        var first = await desk.AskAsync("how many patrol boats were donated?", "web", []);
        var second = await desk.AskAsync("who won the football cup?", "discord", []);
        var third = await desk.AskAsync("¿qué es HSI?", "discord", []);

        var page = await RunAsync(desk, "log", "list", "--size", "2");
        Assert.Equal([third.Id.Value, second.Id.Value], Lines(page.Out).Select(line => line.Split(' ')[2]));
        Assert.Contains("Answered", Lines(page.Out)[0], StringComparison.Ordinal);
        Assert.Contains("Abstained NotCovered", Lines(page.Out)[1], StringComparison.Ordinal);
        var cursor = Assert.Single(Lines(page.Error)).Split("--page ")[1];

        var rest = await RunAsync(desk, "log", "list", "--size", "2", "--page", cursor, "--json");
        var row = Assert.Single(Lines(rest.Out).Select(line => JsonDocument.Parse(line).RootElement));
        Assert.Equal((first.Id.Value, "web", "en", "Conflict"), (row.GetProperty("id").GetString(), row.GetProperty("platform").GetString(), row.GetProperty("language").GetString(), row.GetProperty("outcome").GetString()));
        Assert.Equal(("", first.Answer.Text), (rest.Error, row.GetProperty("text").GetString()));

        Assert.Equal([third.Id.Value], await IdsAsync("platform=discord", "outcome=answered"));
        Assert.Equal([second.Id.Value], await IdsAsync("platform=discord&text=football+cup"));
        Assert.Equal([first.Id.Value], await IdsAsync("text=patrol boats"));

        async Task<IEnumerable<string>> IdsAsync(params string[] filter) => Lines((await RunAsync(desk, ["log", "list", .. filter])).Out).Select(line => line.Split(' ')[2]);
    }

    [Theory]
    [InlineData("platfrom=web", "\"platfrom\" is not known; known are from, to")]
    [InlineData("outcome=good", "outcome: \"good\" is not one of answered, conflict, abstained")]
    [InlineData("--size 501", "--size is 1 to 500")]
    [InlineData("--size 0", "--size is 1 to 500")]
    [InlineData("--page 12", "older-123")]
    public async Task What_is_no_filter_and_no_page_is_refused(string arguments, string says)
    {
        using var desk = await Desk.OpenAsync();

        var refused = await RunAsync(desk, ["log", "list", .. arguments.Split(' ')]);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Out));
        Assert.Contains(says, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_words_of_others_steer_the_terminal()
    {
        const string Hostile = "football \u001b[2Jcup\u009b1A\rgone\u202egnp.exe\u2066";
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync($"who won the {Hostile} {string.Concat(Enumerable.Repeat("🚤", 50))}", $"earlier {Hostile}");
        await new FeedbackLog(desk.Records.Database, desk.Records.Time).KeepAsync(new Feedback("web", entry.Id, "9", false, FeedbackCause.Wrong, Hostile), None);
        await desk.Review.Reviews.AddAsync(entry.Id, "web/1", $"Ana {Hostile}", Verdict.Right, $"{Hostile}\nReview forged", None);

        var list = await RunAsync(desk, "log", "list");
        var show = await RunAsync(desk, "log", "show", entry.Id.Value);

        foreach (var shown in new[] { list.Out, show.Out })
        {
            Assert.Contains("football ?[2Jcup?1A", shown, StringComparison.Ordinal);
            Assert.DoesNotContain(shown.ReplaceLineEndings("\n"), character => (char.IsControl(character) && character != '\n') || character is '\u202e' or '\u2066');
            Assert.DoesNotContain(Rune.ReplacementChar, shown.EnumerateRunes());
        }

        Assert.DoesNotContain(Lines(show.Out), line => line.StartsWith("Review forged", StringComparison.Ordinal));
        Assert.Equal(5, show.Out.Split("football ?[2Jcup").Length - 1);
    }

    [Fact]
    public async Task One_entry_is_shown_with_all_that_was_said_of_it()
    {
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync("and what did they cost?", "what are the patrol boats?");
        await new FeedbackLog(desk.Records.Database, desk.Records.Time).KeepAsync(new Feedback("web", entry.Id, "9", false, FeedbackCause.WrongSource, "no"), None);
        await new Deliveries(desk.Records.Database, desk.Records.Time).KeepAsync("discord", "message-7", entry.Id, None);
        await desk.Review.Reviews.AddAsync(entry.Id, "web/1", "Ana", Verdict.PartlyRight, "half of it", None);

        var shown = (await RunAsync(desk, "log", "show", entry.Id.Value)).Out;

        foreach (var words in new[]
        {
            $"{entry.Id}  2026-11-21 09:30:00 UTC, web", $"revision {entry.Revision}", "Before: what are the patrol boats?", "Asked:  and what did they cost?", entry.Answer.Text,
            "Shown 2026-11-21 09:30:00 as discord message-7", "Feedback: not helpful WrongSource no", "Review 2026-11-21 09:30:00 Ana: PartlyRight half of it",
        })
        {
            Assert.Contains(words, shown, StringComparison.Ordinal);
        }

        var missing = await RunAsync(desk, "log", "show", "none");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Out));
        Assert.Contains("no entry none", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_tells_what_is_the_same_and_what_is_not()
    {
        using var desk = await Desk.OpenAsync();
        var entry = await desk.AskAsync("how many patrol boats were donated?");
        var same = (await RunAsync(desk, "log", "show", "--replay", entry.Id.Value)).Out;
        Assert.Contains("From its own revision: identical", same, StringComparison.Ordinal);
        Assert.Contains("From today's knowledge: identical", same, StringComparison.Ordinal);

        using (var outside = desk.Records.Outside())
        {
            outside.Execute("update entries set answer = replace(answer, @said, 'Nine boats.')", new { said = JsonSerializer.Serialize(entry.Answer.Statements[0].Text).Trim('"') });
        }

        var changed = (await RunAsync(desk, "log", "show", "--replay", entry.Id.Value)).Out;
        Assert.Contains("From its own revision: different", changed, StringComparison.Ordinal);
        Assert.Contains("  - Nine boats.", changed, StringComparison.Ordinal);
        Assert.Contains($"  + {entry.Answer.Statements[0].Text}", changed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task An_export_is_a_file_with_a_manifest_beside_it_and_writes_over_nothing(string form)
    {
        using var desk = await Desk.OpenAsync();
        await desk.AskAsync("who won the football cup?", "web", []);
        var entry = await desk.AskAsync("how many patrol boats were donated?", "discord", []);
        var file = Path.Combine(desk.Records.Folder, $"out.{form}");

        var done = await RunAsync(desk, "log", "export", "platform=discord", "--out", file);

        Assert.Equal((0, "", $"1 entries in {file}, 0 of them without their question; {file}.manifest.json says more."), (done.ExitCode, done.Error, done.Out.Trim()));
        var bytes = await File.ReadAllBytesAsync(file);
        var text = await File.ReadAllTextAsync(file);
        Assert.Equal(
            entry.Id.Value,
            form == "csv" ? Csv.Read(text)[1][0] : JsonDocument.Parse(text).RootElement.GetProperty("id").GetString());
        var manifest = JsonDocument.Parse(await File.ReadAllTextAsync($"{file}.manifest.json")).RootElement;
        Assert.Equal(("platform=discord", form, 1), (manifest.GetProperty("filter").GetString(), manifest.GetProperty("format").GetString(), manifest.GetProperty("entries").GetInt32()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), manifest.GetProperty("sha256").GetString());

        Assert.Equal(2, (await RunAsync(desk, "log", "export", "--out", file)).ExitCode);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
        Assert.Contains(".csv or .jsonl", (await RunAsync(desk, "log", "export", "--out", $"{file}.txt")).Error, StringComparison.Ordinal);
    }

    private static Task<Terminal> RunAsync(Desk desk, params string[] arguments) =>
        Terminal.RunAsync([.. arguments, "--data", desk.Records.Folder, "--knowledge", Repository.Knowledge]);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
