using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Tests.Discord;

/// <summary>Never twice, never lost.</summary>
public sealed class OnceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private const string Message = """{"id":"101","channel_id":"70","guild_id":"60","type":0,"content":"<@5> how many boats?","author":{"id":"9"},"mentions":[{"id":"5"}]}""";

    [Fact]
    public async Task An_event_that_comes_many_times_is_answered_once()
    {
        using var bench = await DiscordBench.StartAsync(None);
        for (var i = 0; i < 20; i++)
        {
            bench.Hear("MESSAGE_CREATE", Message);
        }

        await bench.SettleAsync();
        bench.Hear("MESSAGE_CREATE", Message);
        await bench.SettleAsync();

        Assert.Single(bench.Caught.To("/messages"));
        Assert.Equal(1, await bench.Log.CountAsync(None));
    }

    [Theory]
    [InlineData("ask", 1)]
    [InlineData("help", 0)]
    public async Task A_command_that_comes_many_times_is_seen_to_once(string command, int answers)
    {
        using var bench = await DiscordBench.StartAsync(None);
        var id = (ulong)(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22;
        for (var i = 0; i < 10; i++)
        {
            bench.Hear("INTERACTION_CREATE", $$$"""{"id":"{{{id}}}","application_id":"5","type":2,"token":"t","channel_id":"70","user":{"id":"9"},"data":{"name":"{{{command}}}","options":[{"name":"question","value":"boats?"}]}}""");
        }

        await bench.SettleAsync();

        Assert.Single(bench.Caught.To("/callback"));
        Assert.Equal(answers, bench.Caught.To("/@original").Count);
    }

    [Fact]
    public async Task An_answer_recorded_before_a_crash_is_sent_and_no_second_one_made()
    {
        using var bench = await DiscordBench.StartAsync(None);
        var (item, entry) = await RecordedAsync(bench);

        await bench.AnswerAsync(item);

        Assert.Contains(entry.Id.Value, Assert.Single(bench.Caught.To("/channels/70/messages"), body => body.Length > 0), StringComparison.Ordinal);
        Assert.Equal(1, await bench.Log.CountAsync(None));
        Assert.Empty(await bench.Inbox.WaitingAsync("discord", None));
    }

    [Fact]
    public async Task An_answer_that_stands_there_already_is_not_sent_again()
    {
        using var bench = await DiscordBench.StartAsync(None);
        var (item, entry) = await RecordedAsync(bench);
        bench.Caught.History = $$$"""[{"id":"7"},{"id":"8","components":[{"type":1,"components":[{"custom_id":"helpful:{{{entry.Id}}}"}]}]}]""";

        await bench.AnswerAsync(item);

        Assert.DoesNotContain(bench.Caught.Requests, request => request.Method == "POST" && request.Path.EndsWith("/messages", StringComparison.Ordinal));
        Assert.Empty(await bench.Inbox.WaitingAsync("discord", None));
    }

    [Fact]
    public async Task A_question_deleted_before_its_answer_gets_none()
    {
        using var bench = await DiscordBench.StartAsync(None);
        bench.Answer = (question, token) =>
        {
            bench.Hear("MESSAGE_DELETE", """{"id":"101","channel_id":"70"}""");
            return bench.RecordAsync(question, token);
        };
        bench.Hear("MESSAGE_CREATE", Message);
        await bench.SettleAsync();

        Assert.Empty(bench.Caught.To("/messages"));
        Assert.Empty(await bench.Inbox.WaitingAsync("discord", None));
    }

    [Fact]
    public async Task An_interaction_whose_token_has_run_out_is_let_go()
    {
        using var bench = await DiscordBench.StartAsync(None);
        var old = ((ulong)(DateTimeOffset.UtcNow.AddMinutes(-16).ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22).ToString(System.Globalization.CultureInfo.InvariantCulture);
        bench.Hear("INTERACTION_CREATE", $$$"""{"id":"{{{old}}}","application_id":"5","type":2,"token":"t","channel_id":"70","user":{"id":"9"},"data":{"name":"ask","options":[{"name":"question","value":"boats?"}]}}""");
        await bench.SettleAsync();

        Assert.Empty(bench.Caught.To("/@original"));
        Assert.Equal(0, await bench.Log.CountAsync(None));
        Assert.Empty(await bench.Inbox.WaitingAsync("discord", None));
    }

    /// <summary>As a crash leaves it that comes after the entry is written and linked.</summary>
    private static async Task<(InboxItem Item, Entry Entry)> RecordedAsync(DiscordBench bench)
    {
        var entry = await bench.RecordAsync(new Question("abc", [], new Origin("discord")), CancellationToken.None);
        await bench.Inbox.TakeAsync(new InboxItem("discord", "101", "c", "9", """{"id":"101","channel":"70","text":"abc"}"""), CancellationToken.None);
        await bench.Inbox.LinkAsync("discord", "101", entry.Id, CancellationToken.None);
        return (Assert.Single(await bench.Inbox.WaitingAsync("discord", CancellationToken.None)), entry);
    }
}
