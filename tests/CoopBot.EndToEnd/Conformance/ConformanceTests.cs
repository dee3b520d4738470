using CoopBot.Core.Conversations;
using CoopBot.Core.Records;
using Microsoft.Data.Sqlite;

namespace CoopBot.EndToEnd.Conformance;

/// <summary>What a member meets is the same on every platform: each scenario runs against each adapter, through the service and the wire.</summary>
public abstract class ConformanceTests(ChatPlatform platform)
{
    private const string Boats = "How many patrol boats were donated and what are they worth?";
    private const string Dock = "What did the dock cost?";

    [Fact]
    [Shows(Capability.Mention)]
    public async Task A_mention_is_answered_with_sources_and_buttons()
    {
        var shown = await platform.MentionAsync("ana", Boats);
        Assert.Contains("US$985,044", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Sources", shown.Text, StringComparison.Ordinal);
        Assert.Equal(["Helpful", "Not helpful", "Show quotes", "Ask a person"], shown.Buttons.Select(button => button.Label));
        Assert.Empty(platform.Faults());
    }

    [Fact]
    [Shows(Capability.DirectMessage)]
    public async Task A_direct_message_is_answered_in_its_language()
    {
        var shown = await platform.DirectAsync("ana", "¿Cuánto costó el muelle?");
        Assert.Contains("Las fuentes no coinciden", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Útil", shown.Buttons.Select(button => button.Label));
    }

    [Fact]
    [Shows(Capability.AnswerInThread)]
    public async Task A_thread_speaks_of_one_thing_and_a_follow_up_leans_on_what_came_before()
    {
        var first = await platform.MentionAsync("ana", "What is the polygraph school?");
        var second = await platform.MentionAsync("ben", "and what did it cost?", platform.ThreadOf(first));
        Assert.Equal("What is the polygraph school?", (await EntryAsync(second)).Question.Previous[^1]);
    }

    [Fact]
    [Shows(Capability.PrivateAnswer)]
    public async Task In_a_private_place_the_asker_alone_sees_the_answer()
    {
        var shown = await platform.PrivatelyAsync("ben", Boats);
        Assert.True(shown.Alone);
        Assert.Contains("US$985,044", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.PlaceRules)]
    [Shows(Capability.QuietWhenAnotherIsAddressed)]
    public async Task Where_it_is_to_be_silent_it_is() => Assert.Equal(0, await platform.SilentlyAsync("ana", Boats));

    [Fact]
    [Shows(Capability.SourcesCommand)]
    [Shows(Capability.Paging)]
    public async Task What_is_long_stands_on_pages_that_can_be_turned()
    {
        var first = await platform.CommandAsync("ana", "sources");
        var next = await platform.PressAsync("ana", first, first.Button("sources:1"));
        Assert.NotEqual(first.Text, next.Text);
        Assert.NotEmpty(next.Text);
        var back = await platform.PressAsync("ana", next, next.Button("sources:0"));
        Assert.Contains("All sources", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.DisagreementCard)]
    public async Task A_disagreement_shows_each_side_and_the_editors_note()
    {
        var shown = await platform.MentionAsync("ana", Dock);
        Assert.Contains("The sources disagree", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Time.news (", shown.Text, StringComparison.Ordinal);
        Assert.Contains("El Oriente (", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Editors’ note:", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.NearestTopics)]
    public async Task An_abstention_says_so_and_offers_what_is_near()
    {
        var shown = await platform.MentionAsync("ana", "Which company built the dock?");
        Assert.StartsWith("The sources do not say.", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Helpful", shown.Buttons.Select(button => button.Label));
        Assert.NotEmpty((await platform.PressAsync("ana", shown, shown.Button("topic:"))).Text);
    }

    [Fact]
    [Shows(Capability.Quotes)]
    public async Task Quotes_are_shown_to_the_one_who_asks_for_them()
    {
        var shown = await platform.MentionAsync("ana", Dock);
        var quotes = await platform.PressAsync("ben", shown, shown.Button("quotes:"));
        Assert.True(quotes.Alone);
        Assert.Contains("US$460,000", quotes.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.Helpful)]
    [Shows(Capability.NotHelpfulWithCause)]
    [Shows(Capability.CauseInWords)]
    public async Task A_verdict_is_kept_with_its_cause_and_words()
    {
        var shown = await platform.MentionAsync("ana", Boats);
        await platform.PressAsync("ben", shown, shown.Button("helpful:"));
        var causes = await platform.PressAsync("ana", shown, shown.Button("unhelpful:"));
        Assert.Equal(5, causes.Buttons.Count(button => button.Press.StartsWith("cause:", StringComparison.Ordinal)));
        await platform.PressAsync("ana", causes, causes.Buttons.First(button => button.Press.EndsWith(":Outdated", StringComparison.Ordinal)).Press, "The number changed.");
        var kept = await new FeedbackLog(platform.Running.Bot.Database!, TimeProvider.System).OfAsync(new EntryId(shown.Entry), CancellationToken.None);
        Assert.Single(kept, one => one.Helpful);
        Assert.Single(kept, one => one is { Helpful: false, Cause: FeedbackCause.Outdated, Words: "The number changed." });
    }

    [Fact]
    [Shows(Capability.AskPerson)]
    public async Task Moderators_are_told_that_a_person_is_wanted()
    {
        var shown = await platform.MentionAsync("ana", Boats);
        var said = await platform.PressAsync("ana", shown, shown.Button("person:"));
        Assert.Contains("Passed on", said.Text, StringComparison.Ordinal);
        Assert.Contains(platform.ToModerators(), notice => notice.Contains("asks for a person", StringComparison.Ordinal) && notice.Contains(Boats, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_delivered_many_times_is_answered_once() => Assert.Equal(1, await platform.DeliverManyTimesAsync("ana", Dock));

    [Fact]
    [Shows(Capability.DeletedQuestion)]
    public async Task A_deleted_question_is_not_answered() => Assert.Equal(0, await platform.DeletedAsync("ana", Dock));

    [Fact]
    [Shows(Capability.AskCommand)]
    [Shows(Capability.AskAboutMessage)]
    public async Task One_can_ask_by_a_command_and_about_any_message()
    {
        Assert.Contains("US$985,044", (await platform.CommandAsync("ana", "ask", Boats)).Text, StringComparison.Ordinal);
        var about = await platform.AboutMessageAsync("ana", Dock);
        Assert.True(about.Alone);
        Assert.Contains("The sources disagree", about.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Shows(Capability.HelpCommand)]
    [Shows(Capability.TermCommand)]
    [Shows(Capability.KnowledgeCommands)]
    public async Task Commands_say_the_same_everywhere()
    {
        Assert.Contains("Respondo preguntas", (await platform.CommandAsync("ana-es", "help")).Text, StringComparison.Ordinal);
        Assert.Contains("Homeland Security Investigations", (await platform.CommandAsync("ana", "term", "HSI")).Text, StringComparison.Ordinal);
        foreach (var (report, expected) in new[] { ("status", "Revision"), ("check", "0 errors"), ("gaps", "sources did not say") })
        {
            Assert.Contains(expected, (await platform.CommandAsync("mod", "knowledge", report)).Text, StringComparison.Ordinal);
            Assert.Contains("for moderators", (await platform.CommandAsync("ana", "knowledge", report)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Shows(Capability.PrivacyCommand)]
    public async Task Who_wants_to_be_forgotten_is()
    {
        var shown = await platform.MentionAsync("forgotten", Boats);
        var held = await platform.CommandAsync("forgotten", "privacy");
        Assert.Contains("1 questions", held.Text, StringComparison.Ordinal);
        await platform.PressAsync("forgotten", held, "forget");
        Assert.Equal("", (await EntryAsync(shown)).Question.Text);
        Assert.Contains("nothing", (await platform.CommandAsync("forgotten", "privacy")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_nothing_can_be_recorded_nothing_is_answered_and_the_asker_is_told()
    {
        var before = await platform.Running.Log.CountAsync(CancellationToken.None);
        Change("alter table inbox rename to inbox_gone");
        try
        {
            Assert.Contains("could not be recorded", (await platform.DirectAsync("ana", Boats)).Text, StringComparison.Ordinal);
        }
        finally
        {
            Change("alter table inbox_gone rename to inbox");
        }

        Assert.Equal(before, await platform.Running.Log.CountAsync(CancellationToken.None));
        Assert.Contains("US$985,044", (await platform.DirectAsync("ana", Boats)).Text, StringComparison.Ordinal);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={platform.Running.RecordsFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<Entry> EntryAsync(Shown shown) =>
        Assert.IsType<Lookup<Entry>.Found>(await platform.Running.Log.FindAsync(new EntryId(shown.Entry), CancellationToken.None)).Value;
}
