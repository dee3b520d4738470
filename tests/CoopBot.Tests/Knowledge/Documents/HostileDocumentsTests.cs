using System.Diagnostics;
using System.Runtime;
using CoopBot.Core.Knowledge;
using CoopBot.Extraction;
using CoopBot.Tests.Answers;
using Xunit.Abstractions;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>Documents made to do harm, one after the other. COOPBOT_CASES=200 takes two or three of each kind.</summary>
[Collection(nameof(Alone))]
public sealed class HostileDocumentsTests(ITestOutputHelper output)
{
    private const long MostGrowth = 60_000_000;

    private static readonly string[] _questions = ["how many patrol boats for the navy?", "¿cuánto cuestan las lanchas?", "who maintains the boats?", "zebra crossing"];

    private static readonly List<(string Kind, Func<Random, string> Name, Func<Random, byte[]> Make)> _kinds =
    [
        .. HostilePages.All.Select(one => (one.Kind, (Func<Random, string>)(random => $"hostile.{one.Ending(random)}"), one.Make)),
        .. HostileDocx.All.Select(one => (one.Kind, (Func<Random, string>)(_ => "hostile.docx"), one.Make)),
        .. HostilePdf.All.Select(one => (one.Kind, (Func<Random, string>)(_ => "hostile.pdf"), one.Make)),
    ];

    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task Each_is_read_or_left_out_for_a_reason_and_none_does_harm()
    {
        var seed = Cases.Seed();
        output.WriteLine($"COOPBOT_SEED={seed}");
        var random = new Random(seed);
        using var folder = new DocumentsFolder(OwnProgram.Extractor);
        var files = Enumerable.Range(0, Cases.Count(_kinds.Count)).Select(i => Write(folder, i, random)).ToList();
        var before = await AnswersAsync(folder.Sound());
        var outcomes = new List<Outcome>();
        foreach (var (kind, name, place) in files)
        {
            File.Move(place, folder.At(name));
            folder.Describe(name);
            var start = Memory();
            var begun = Stopwatch.GetTimestamp();
            var reading = folder.Read();
            var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            var growth = WorkingSet() - start;

            var sound = Assert.IsType<Reading.Sound>(reading);
            var read = sound.Snapshot.Passages.Count - 12;
            outcomes.Add(new Outcome(kind, read > 0 ? "read" : sound.Warnings[0].What, seconds, start, growth));
            Assert.True(read > 0 ^ sound.Warnings.Count > 0, $"{kind}: {read} passages, {string.Join('\n', sound.Warnings)}");
            Assert.True(seconds < _longest.TotalSeconds, $"{kind}: {seconds:0.0} s");
            Assert.DoesNotContain(sound.Snapshot.Passages, passage => passage.Text.Contains("root:", StringComparison.Ordinal));

            // A document that is read changes what is rare, and with it what else is worth saying; never what is said first.
            var after = await AnswersAsync(sound.Snapshot);
            Assert.True(read > 0 ? before.Select(FirstLine).SequenceEqual(after.Select(FirstLine)) : before.SequenceEqual(after), $"{kind}: {string.Join('\n', after)}");
            folder.Empty();
        }

        Assert.Equal(before, await AnswersAsync(folder.Sound()));
        Report(outcomes);

        Assert.True(Memory() - outcomes[0].Memory < MostGrowth, $"{(Memory() - outcomes[0].Memory) / 1_000_000} MB more after all");
    }

    /// <summary>Beside the knowledge folder: the making of it takes memory of its own, which is not to be measured.</summary>
    private static (string Kind, string Name, string Place) Write(DocumentsFolder folder, int number, Random random)
    {
        var (kind, name, make) = _kinds[number % _kinds.Count];
        var place = Path.Combine(folder.Root, "..", $"{number}");
        var file = name(random);
        File.WriteAllBytes(place, make(random));
        return (kind, file, place);
    }

    private static async Task<List<string>> AnswersAsync(Snapshot snapshot)
    {
        var pipeline = Answering.Over(snapshot);
        var answers = new List<string>();
        foreach (var question in _questions)
        {
            answers.Add((await pipeline.AskAsync(question)).Text);
        }

        return answers;
    }

    private static string FirstLine(string answer) => answer.Split('\n')[0].TrimStart('-', ' ');

    private void Report(List<Outcome> outcomes)
    {
        output.WriteLine($"{outcomes.Count} files of {outcomes.Select(one => one.Kind).Distinct().Count()} kinds, {outcomes.Count(one => one.What == "read")} read");
        output.WriteLine($"longest {outcomes.Max(one => one.Seconds):0.0} s ({outcomes.MaxBy(one => one.Seconds)!.Kind}), all {outcomes.Sum(one => one.Seconds):0} s");
        output.WriteLine($"memory {outcomes[0].Memory / 1_000_000} MB before, {outcomes[^1].Memory / 1_000_000} MB after; while reading at most {outcomes.Max(one => one.Growth) / 1_000_000} MB more ({outcomes.MaxBy(one => one.Growth)!.Kind})");
        foreach (var group in outcomes.GroupBy(one => (one.Kind, one.What)).OrderBy(group => group.Key))
        {
            output.WriteLine($"{group.Count(),4} {group.Max(one => one.Seconds),5:0.0} s {group.Max(one => one.Growth) / 1_000_000,5} MB  {group.Key.Kind}: {group.Key.What}");
        }
    }

    private static long Memory()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return WorkingSet();
    }

    private static long WorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    /// <param name="Memory">Of this process, before the document was read.</param>
    /// <param name="Growth">While it was read.</param>
    private sealed record Outcome(string Kind, string What, double Seconds, long Memory, long Growth);
}
