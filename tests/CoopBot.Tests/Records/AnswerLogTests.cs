using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using Dapper;

namespace CoopBot.Tests.Records;

public sealed class AnswerLogTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Kinds => ["grounded", "conflicting", "abstained"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_entry_comes_back_as_it_was_written(string kind)
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = kind switch
        {
            "grounded" => Entries.Grounded(),
            "conflicting" => Entries.Conflicting(),
            _ => Entries.Abstained(),
        };

        await records.Log.WriteAsync(entry, None);

        Assert.Equal(Shape.Of(entry), Shape.Of(await FoundAsync(records.Log, entry.Id)));
    }

    [Fact]
    public async Task An_entry_outlives_the_program_that_wrote_it()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Grounded();
        await records.Log.WriteAsync(entry, None);
        records.Database.Dispose();

        using var later = new Database(new RecordsOptions { Folder = records.Folder }, records.Time);
        await later.PrepareAsync(None);

        Assert.Equal(Shape.Of(entry), Shape.Of(await FoundAsync(new AnswerLog(later), entry.Id)));
    }

    [Theory]
    [InlineData(AbstentionReason.NotCovered, "notCovered")]
    [InlineData(AbstentionReason.TimedOut, "timedOut")]
    public async Task The_columns_say_the_same_as_the_answer_they_stand_beside(AbstentionReason reason, string word)
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        await records.Log.WriteAsync(Entries.Grounded(), None);
        await records.Log.WriteAsync(Entries.Conflicting(), None);
        await records.Log.WriteAsync(Entries.Abstained(reason), None);

        using var connection = records.Outside();
        var rows = connection.Query<(string Outcome, string Reason, string Language, string Audience, string AskedAt)>(
            "select outcome, coalesce(reason, 'none'), language, audience, asked_at from entries order by sequence");
        Assert.Equal(
            [
                ("answered", "none", "es", "everyone", "2026-11-21T09:30:01.2345670Z"),
                ("conflict", "none", "en", "moderators", "2026-11-21T09:30:01.2345670Z"),
                ("abstained", word, "en", "everyone", "2026-11-21T09:30:01.2345670Z"),
            ],
            rows);
        Assert.Equal(0, connection.QuerySingle<long>(
            """
            select count(*) from entries where outcome <> json_extract(answer, '$.outcome')
            or text <> json_extract(answer, '$.text') or reason <> json_extract(answer, '$.reason')
            """));
    }

    [Fact]
    public async Task Spanish_can_be_searched_in_the_table()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        await records.Log.WriteAsync(Entries.Grounded("¿Cuántas lanchas?"), None);

        Assert.Equal(1, records.Ask<long>(
            "select count(*) from entries where question like '%Cuántas%' and query like '%¿Cuántas%' and answer like '%«dos»%'"));
    }

    [Fact]
    public async Task A_time_of_another_zone_is_kept_as_the_same_moment_in_utc()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Grounded() with { AskedAt = new DateTimeOffset(2026, 11, 20, 22, 0, 0, TimeSpan.FromHours(-5)) };

        await records.Log.WriteAsync(entry, None);

        var found = await FoundAsync(records.Log, entry.Id);
        Assert.Equal(new DateTime(2026, 11, 21, 3, 0, 0), found.AskedAt.DateTime);
        Assert.Equal(TimeSpan.Zero, found.AskedAt.Offset);
    }

    [Fact]
    public async Task An_id_that_was_never_written_is_missing()
    {
        using var records = await RecordsFolder.ReadyAsync(None);

        Assert.IsType<Lookup<Entry>.Missing>(await records.Log.FindAsync(new EntryId("no such"), None));
        Assert.Equal(0, await records.Log.CountAsync(None));
    }

    [Fact]
    public async Task An_id_written_twice_is_refused_and_the_first_entry_stays()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var first = Entries.Grounded();
        await records.Log.WriteAsync(first, None);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => records.Log.WriteAsync(Entries.Conflicting() with { Id = first.Id }, None));

        Assert.Contains(first.Id.Value, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await records.Log.CountAsync(None));
        Assert.Equal(Shape.Of(first), Shape.Of(await FoundAsync(records.Log, first.Id)));
    }

    [Fact]
    public async Task An_entry_of_a_revision_that_was_not_kept_is_refused()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Grounded() with { Revision = new("0123456789abcdef") };

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => records.Log.WriteAsync(entry, None));

        Assert.Contains("0123456789abcdef", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await records.Log.CountAsync(None));
    }

    [Fact]
    public async Task A_conversation_gives_its_last_entries_oldest_first()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        foreach (var question in new[] { "one", "two", "three", "four" })
        {
            await records.Log.WriteAsync(Entries.In("ñ/2", question), None);
            await records.Log.WriteAsync(Entries.In("other", "not this"), None);
        }

        var last = await records.Log.ConversationAsync("ñ/2", 3, None);

        Assert.Equal(["two", "three", "four"], last.Select(entry => entry.Question.Text));
        Assert.Equal(4, (await records.Log.ConversationAsync("ñ/2", 99, None)).Count);
        Assert.Empty(await records.Log.ConversationAsync("ñ/2", 0, None));
        Assert.Empty(await records.Log.ConversationAsync("none", 3, None));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => records.Log.ConversationAsync("ñ/2", -1, None));
    }

    [Fact]
    public async Task Askers_outside_any_conversation_share_none()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        await records.Log.WriteAsync(Entries.In("", "someone's"), None);

        Assert.Empty(await records.Log.ConversationAsync("", 5, None));
    }

    [Fact]
    public async Task Lone_surrogates_are_replaced_and_the_record_is_kept()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Of(
            new Question("a\ud800b\udc00", ["\udfff", "🚤"], new Origin("web", "c\ud83d")),
            new Answer.Abstained(Language.English, AbstentionReason.Unclear, "\udbff", ["\ud83d\ud83d\udea4"]));

        await records.Log.WriteAsync(entry, None);

        var found = await FoundAsync(records.Log, entry.Id);
        Assert.Equal("a\ufffdb\ufffd", found.Question.Text);
        Assert.Equal(["\ufffd", "🚤"], found.Question.Previous);
        Assert.Equal("a\ufffdb\ufffd", found.Query.Text);
        Assert.Equal("\ufffd", found.Answer.Text);
        Assert.Equal(["\ufffd🚤"], found.Answer.Nearest);
        Assert.Single(await records.Log.ConversationAsync("c\ud83d", 1, None));
    }

    [Fact]
    public async Task Neither_nul_nor_a_score_that_is_no_number_loses_the_record()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Grounded("before\0after") with { Timings = new(double.NaN, double.PositiveInfinity, -0d, 0) };

        await records.Log.WriteAsync(entry, None);

        Assert.Equal(Shape.Of(entry), Shape.Of(await FoundAsync(records.Log, entry.Id)));
    }

    [Fact]
    public async Task A_question_of_any_length_is_kept_whole()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Grounded(string.Concat(Enumerable.Repeat("¿cuánto? 🚤 ", 100_000)));

        await records.Log.WriteAsync(entry, None);

        Assert.Equal(entry.Question.Text, (await FoundAsync(records.Log, entry.Id)).Question.Text);
    }

    [Fact]
    public async Task A_damaged_row_is_refused_by_name()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var entry = Entries.Grounded();
        await records.Log.WriteAsync(entry, None);
        foreach (var damage in new[] { "timings = '{\"normalize\":1}'", "answer = 'nu'", "audience = 'nobody'", "asked_at = ''", "previous = '[null'" })
        {
            using (var connection = records.Outside())
            {
                connection.Execute($"update entries set {damage}");
            }

            var refusal = await Assert.ThrowsAsync<RecordsUnavailableException>(() => records.Log.FindAsync(entry.Id, None));
            Assert.Contains(entry.Id.Value, refusal.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<Entry> FoundAsync(AnswerLog log, EntryId id) =>
        Assert.IsType<Lookup<Entry>.Found>(await log.FindAsync(id, None)).Value;
}
