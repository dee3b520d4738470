using System.Text;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using CoopBot.Core.Records.Privacy;
using Dapper;
using Xunit.Abstractions;

namespace CoopBot.Tests.Records.Privacy;

/// <summary>Of a person who was erased no byte is left in any file of the records, and the chain is sound. COOPBOT_CASES sets how many entries there are.</summary>
public sealed class ErasureTests(ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Nothing_of_an_erased_person_is_left_in_any_file()
    {
        var (cases, seed) = (Math.Min(Cases.Count(300), 20_000), Cases.Seed());
        output.WriteLine($"COOPBOT_SEED={seed}, {cases} entries");
        var random = new Random(seed);
        using var records = await RecordsFolder.ReadyAsync(None);
        var personal = new PersonalData(records.Database);
        var (persons, traces) = (7, new Dictionary<int, List<string>>());
        for (var i = 0; i < cases; i++)
        {
            await AskAsync(records, personal, random, random.Next(persons), traces);
        }

        var heads = new Heads(records.Database, new RecordsOptions { Folder = records.Folder }, records.Time);
        await heads.ExportAsync(None);
        var order = Enumerable.Range(0, persons).Order(Comparer<int>.Create((_, _) => random.Next(3) - 1)).ToList();
        foreach (var person in order.Take(persons - 1))
        {
            Assert.NotEmpty(Left(records, traces[person].Take(20)));

            await personal.ForgetAsync("discord", Account(person), None);

            Faults.None(Left(records, traces[person]));
        }

        Assert.NotEmpty(Left(records, traces[order[^1]].Take(20)));
        var report = await new ChainCheck(records.Database, heads).RunAsync(None);
        Assert.Empty(report.Faults);
        output.WriteLine($"{traces.Values.Sum(words => words.Count)} words searched; {report.Links} links, {report.Erased} erased, {report.Removed} removed");
    }

    [Fact]
    public async Task An_erasure_is_recorded_and_names_no_person()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var personal = new PersonalData(records.Database);
        await AskAsync(records, personal, new Random(1), 1, []);

        await personal.ForgetAsync("discord", Account(2), None);
        Assert.Equal(0, records.Ask<long>("select count(*) from erasures"));

        await personal.ForgetAsync("discord", personal.Pseudonym("discord", Account(1)), ErasureWish.Operator, None);
        await personal.ForgetAsync("discord", "", None);

        Assert.Equal("operator 1 1", records.Ask<string>("select wish || ' ' || entries || ' ' || verdicts from erasures"));
        Assert.Equal("erased", records.Ask<string>("select act from chain where of = 'entries' order by link desc limit 1"));
    }

    [Fact]
    public async Task A_sweep_that_others_hold_up_is_done_later()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var personal = new PersonalData(records.Database);
        var traces = new Dictionary<int, List<string>>();
        await AskAsync(records, personal, new Random(1), 1, traces);
        using (var reader = records.Outside())
        {
            reader.Execute("begin deferred");
            reader.ExecuteScalar<long>("select count(*) from entries");
            Assert.False(await personal.ForgetAsync("discord", Account(1), ErasureWish.Asker, None));
        }

        Assert.True(await new Sweep(records.Database).RunAsync(None));

        Faults.None(Left(records, traces[1]));
    }

    private static string Account(int person) => $"90010020030040{person}";

    /// <summary>A question, sometimes leaning on another's, with its inbox item, its message and what was said of the answer.</summary>
    private static async Task AskAsync(RecordsFolder records, PersonalData personal, Random random, int person, Dictionary<int, List<string>> traces)
    {
        string Word() => string.Concat(Enumerable.Range(0, 24).Select(_ => (char)random.Next('a', 'z' + 1)));
        var (question, words, account) = ($"{Word()} {new string('x', random.Next(6000))}", Word(), Account(person));
        var conversation = $"discord/77/{personal.Pseudonym("discord", account)}/{random.Next(1000)}";
        var former = traces.Values.SelectMany(said => said).Where(word => word.Length == 24).ToList();
        var previous = former.Count > 0 && random.Next(2) == 0 ? [former[random.Next(former.Count)]] : Array.Empty<string>();
        var own = traces.TryGetValue(person, out var known) ? known : traces[person] = [account, personal.Pseudonym("discord", account)];
        var entry = Entries.Abstained(AbstentionReason.NotCovered) with
        {
            Question = new Question(question[..24], previous, new Origin("discord", conversation, Audience.Everyone, account)),
            Query = new Query(
                question,
                Language.English,
                [new QueryTerm(question[..24], [question[..24]], [], 1, false, false), .. previous.Select(word => new QueryTerm(word, [word], [], 0.5, false, true))],
                previous.Length > 0,
                false,
                false)
            {
                Context = [.. previous],
                Translations = [.. previous.Append(question[..24]).Select(word => new Core.Questions.Translation(word, [word + "s"]))],
            },
        };
        await records.Log.WriteAsync(entry, None);
        var inbox = new Inbox(records.Database, records.Time);
        var item = new InboxItem("discord", entry.Id.Value, conversation, account, $$"""{"text":"{{question}}"}""");
        await inbox.TakeAsync(item, None);
        await inbox.LinkAsync("discord", item.Event, entry.Id, None);
        await new FeedbackLog(records.Database, records.Time).KeepAsync(new Feedback("discord", entry.Id, account, false, FeedbackCause.Outdated, words + " "), None);
        await new Deliveries(records.Database, records.Time).KeepAsync("discord", "m" + Word(), entry.Id, None);
        own.AddRange([question[..24], words + " "]);
    }

    /// <summary>What of the words stands in the bytes of any file, as SQLite or .NET would write it.</summary>
    private static List<string> Left(RecordsFolder records, IEnumerable<string> words)
    {
        var files = Directory.EnumerateFiles(records.Folder, "*", SearchOption.AllDirectories).Select(file => (Name: Path.GetFileName(file), Bytes: Read(file))).ToList();
        return
        [
            .. words.SelectMany(word => files
                .Where(file => file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0 || file.Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(word)) >= 0)
                .Select(file => $"{word} in {file.Name}")),
        ];
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
