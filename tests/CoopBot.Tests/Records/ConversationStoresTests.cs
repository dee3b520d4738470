using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;

namespace CoopBot.Tests.Records;

/// <summary>The stores behind the chat platforms: inbox, deliveries, feedback, what is held of a person, registrations.</summary>
public sealed class ConversationStoresTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Of_many_who_take_the_same_event_at_once_one_gets_it()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var inbox = new Inbox(records.Database, records.Time);

        var taken = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => inbox.TakeAsync(Item("1"), None))));

        Assert.Single(taken, got => got);
        Assert.True(await inbox.TakeAsync(Item("1") with { Platform = "teams" }, None));
    }

    [Fact]
    public async Task What_waits_comes_back_in_order_until_it_is_settled()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var inbox = new Inbox(records.Database, records.Time);
        foreach (var id in new[] { "30", "10", "20" })
        {
            await inbox.TakeAsync(Item(id), None);
        }

        Assert.True(await inbox.SettleAsync("discord", "10", InboxState.Answered, None));
        Assert.False(await inbox.SettleAsync("discord", "10", InboxState.Refused, None));
        Assert.False(await inbox.SettleAsync("discord", "99", InboxState.Refused, None));

        Assert.Equal(["30", "20"], (await inbox.WaitingAsync("discord", None)).Select(item => item.Event));
        var waiting = (await inbox.WaitingAsync("discord", None))[0];
        Assert.Equal(Item("30") with { Asker = records.Database.Key.Pseudonym("discord", "9") }, waiting);
        Assert.Equal((true, false, false), (inbox.IsAsker(waiting, "9"), inbox.IsAsker(waiting, "99"), inbox.IsAsker(waiting with { Platform = "teams" }, "9")));
    }

    [Fact]
    public async Task A_person_who_is_forgotten_leaves_no_word_and_no_number_behind()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var inbox = new Inbox(records.Database, records.Time);
        var personal = new PersonalData(records.Database);
        var feedback = new FeedbackLog(records.Database, records.Time);
        var (own, anothers) = (Entries.Grounded("mine, secretword"), Entries.Grounded("another's"));
        foreach (var (entry, asker) in new[] { (own, "9001"), (anothers, "9002") })
        {
            await records.Log.WriteAsync(entry, None);
            await inbox.TakeAsync(new InboxItem("discord", asker, $"discord/1/{asker}", asker, "secretword"), None);
            await inbox.LinkAsync("discord", asker, entry.Id, None);
            await feedback.KeepAsync(new Feedback("discord", own.Id, asker, false, FeedbackCause.Outdated, "secretword"), None);
        }

        Assert.Equal(new Held(1, own.AskedAt, own.AskedAt, 1), await personal.HeldAsync("discord", records.Database.Key.Pseudonym("discord", "9001"), None));
        Assert.Equal(new Held(1, own.AskedAt, own.AskedAt, 1), await personal.HeldAsync("discord", "9001", None));

        await personal.ForgetAsync("discord", "9001", None);

        Assert.Equal((0, 0), (await personal.HeldAsync("discord", "9001", None)) is var held ? (held.Questions, held.Verdicts) : default);
        var kept = Assert.IsType<Lookup<Entry>.Found>(await records.Log.FindAsync(own.Id, None)).Value;
        Assert.Equal(("", 0, 0), (kept.Question.Text, kept.Query.Terms.Count, kept.Candidates.Count));
        Assert.Equal(own.Answer.Text, kept.Answer.Text);
        Assert.False(await inbox.TakeAsync(Item("9001"), None));
        Assert.Equal(1, (await personal.HeldAsync("discord", "9002", None)).Questions);
        Assert.Equal(0, records.Ask<long>("select count(*) from inbox where asker || conversation || body like '%9001%' or body like '%secretword%' and asker = ''"));
        Assert.Equal(0, records.Ask<long>("select count(*) from entries where question || query || conversation || previous like '%secretword%' or conversation like '%9001%'"));
        Assert.Equal(0, records.Ask<long>("select count(*) from feedback where asker = '9001'"));
    }

    [Fact]
    public async Task The_last_word_on_an_answer_counts_and_one_on_no_answer_does_not()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var feedback = new FeedbackLog(records.Database, records.Time);
        var entry = Entries.Grounded();
        await records.Log.WriteAsync(entry, None);
        var first = new Feedback("discord", entry.Id, "9", false, FeedbackCause.WrongSource, "words");

        await feedback.KeepAsync(first, None);
        Assert.Equal([first with { Asker = records.Database.Key.Pseudonym("discord", "9") }], await feedback.OfAsync(entry.Id, None));

        await feedback.KeepAsync(first with { Helpful = true, Cause = null, Words = "" }, None);
        await feedback.KeepAsync(first with { Entry = new EntryId(Guid.NewGuid().ToString()) }, None);
        Assert.True(Assert.Single(await feedback.OfAsync(entry.Id, None)).Helpful);
        Assert.Equal(1, records.Ask<long>("select count(*) from feedback"));
    }

    [Fact]
    public async Task What_the_sources_did_not_say_is_told_the_most_asked_first()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        foreach (var (text, reason) in new[] { ("Who?", AbstentionReason.NotCovered), ("When?", AbstentionReason.KnownGap), ("when?", AbstentionReason.KnownGap), ("huh", AbstentionReason.Unclear) })
        {
            var entry = Entries.Abstained(reason);
            await records.Log.WriteAsync(entry with { Question = entry.Question with { Text = text }, AskedAt = records.Time.Now }, None);
        }

        Assert.Equal([("When?", 2), ("Who?", 1)], await new Unanswered(records.Database, records.Time).MostAskedAsync(TimeSpan.FromDays(1), 5, None));
    }

    [Fact]
    public async Task A_registration_holds_until_its_hash_changes()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var registrations = new Registrations(records.Database, records.Time);
        await registrations.KeepAsync("discord", "commands", "a", None);
        Assert.True(await registrations.HoldsAsync("discord", "commands", "a", None));
        await registrations.KeepAsync("discord", "commands", "b", None);
        Assert.False(await registrations.HoldsAsync("discord", "commands", "a", None));
    }

    private static InboxItem Item(string id) => new("discord", id, "c", "9", "{}");
}
