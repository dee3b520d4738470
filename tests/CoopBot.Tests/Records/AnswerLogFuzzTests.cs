using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using Xunit.Abstractions;

namespace CoopBot.Tests.Records;

/// <summary>COOPBOT_CASES sets how many entries are tried, COOPBOT_SEED repeats a run.</summary>
public sealed class AnswerLogFuzzTests(ITestOutputHelper output)
{
    private Random random = new(0);

    [Fact]
    public async Task Any_entry_of_valid_unicode_comes_back_as_it_was_written()
    {
        var cases = Setting("COOPBOT_CASES", 300);
        var seed = Setting("COOPBOT_SEED", Random.Shared.Next());
        output.WriteLine($"COOPBOT_SEED={seed}");
        random = new Random(seed);
        using var records = await RecordsFolder.ReadyAsync(CancellationToken.None);
        for (var i = 0; i < cases; i++)
        {
            var entry = RandomEntry();
            await records.Log.WriteAsync(entry, CancellationToken.None);

            var found = await records.Log.FindAsync(entry.Id, CancellationToken.None);
            var back = Assert.IsType<Lookup<Entry>.Found>(found).Value;
            Assert.True(Shape.Of(entry) == Shape.Of(back), $"COOPBOT_SEED={seed}, case {i}:\n{Shape.Of(entry)}\n{Shape.Of(back)}");
            if (entry.Question.Origin.Conversation.Length > 0)
            {
                Assert.Contains(
                    await records.Log.ConversationAsync(entry.Question.Origin.Conversation, cases, CancellationToken.None),
                    one => one.Id == entry.Id);
            }
        }

        Assert.Equal(cases, await records.Log.CountAsync(CancellationToken.None));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private Entry RandomEntry() => new(
        new EntryId(Guid.CreateVersion7().ToString()),
        new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero),
        new Question(Text(), Many(Text), new Origin(Text(), Text(), One<Audience>())),
        new Query(Text(), One<Language>(), Many(() => new QueryTerm(Text(), Many(Text), Many(Text), Number(), Coin(), Coin())), Coin(), Coin(), Coin()),
        RecordsFolder.Knowledge.Revision,
        Many(() => new LoggedCandidate(
            new PassageId(Text()),
            Number(),
            Number(),
            Enum.GetValues<Feature>().Where(_ => Coin()).ToDictionary(feature => feature, _ => (float)random.NextDouble()),
            Many(() => new TermScore(Text(), Text(), Number(), random.Next(), random.Next(), 0, -1) { Stated = Text() }))),
        RandomAnswer(),
        new Timings(Number(), Number(), Number(), Number()));

    private Answer RandomAnswer() => random.Next(3) switch
    {
        0 => new Answer.Grounded(One<Language>(), Text(), Many(Statement), Many(Citation), Many(Text)),
        1 => new Answer.Conflicting(One<Language>(), Text(), Many(Statement), Many(Citation), Many(Text)),
        _ => new Answer.Abstained(One<Language>(), One<AbstentionReason>(), Text(), Many(Text)) { Statements = Many(Statement), Citations = Many(Citation) },
    };

    private AnswerStatement Statement() => new(Text(), Many(random.Next), One<StatementRole>());

    private Citation Citation() => new(random.Next(), new PassageId(Text()), Text(), Text(), Text(), Many(Source));

    private CitedSource Source() =>
        new(new SourceId(Text()), Text(), Text(), Text(), Text(), new Uri("https://example.org/" + Uri.EscapeDataString(Text())));

    /// <summary>Any scalar value, those that trip up JSON, SQL and terminals more often than their share.</summary>
    private string Text() => string.Concat(Many(() => random.Next(4) switch
    {
        0 => One("\0", "\"", "\\", "'", "\n", "\r", "\u2028", "\u202e", "\u200f", "\ufeff", "\uffff", "%", "_", "\e", "<", "é", "e\u0301", "🚤"),
        1 => ((char)random.Next(0x20, 0x7f)).ToString(),
        2 => char.ConvertFromUtf32(random.Next(0xd800)),
        _ => char.ConvertFromUtf32(random.Next(0xe000, 0x110000)),
    }));

    private double Number()
    {
        var number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
        return double.IsNaN(number) ? double.NaN : number;
    }

    private bool Coin() => random.Next(2) == 0;

    private T One<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    private T One<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private T[] Many<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(6)).Select(_ => make())];
}
