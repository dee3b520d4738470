using System.Text;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Listing;
using CoopBot.Tests.Questions;
using Xunit.Abstractions;
using Verdict = CoopBot.Core.Records.Reviews.Verdict;

namespace CoopBot.Tests.Records.Listing;

public sealed class LogFilterTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_filter_comes_back_from_its_text_form()
    {
        var seed = Cases.Seed();
        var random = new Random(seed);
        var count = Cases.Count(5_000);
        output.WriteLine($"seed {seed}, {count} filters");
        var keys = new HashSet<string>();
        for (var i = 0; i < count; i++)
        {
            var filter = Any(random);
            var text = filter.ToString();

            Assert.True(LogFilter.TryRead(text, out var read, out var problems), $"{text}: {string.Join("; ", problems)}");
            Assert.Equal(filter, read);
            Assert.Equal(text, read.ToString());
            Assert.DoesNotContain(text, character => character is ' ' or '"' or '<' or '#' || !char.IsAscii(character));
            keys.UnionWith(text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')[0]));
        }

        Assert.Equal(LogFilter.Keys.Order(), keys.Order());
        Assert.Equal(typeof(LogFilter).GetProperties().Count(property => property.CanWrite), keys.Count);
    }

    [Theory]
    [InlineData("when=now", "\"when\" is not known")]
    [InlineData("platform=web&platform=cli", "\"platform\" stands there twice")]
    [InlineData("from=yesterday", "from: \"yesterday\" is not a day")]
    [InlineData("days=0", "days: \"0\"")]
    [InlineData("lang=fr", "lang: \"fr\" is not en or es")]
    [InlineData("outcome=1", "outcome: \"1\" is not one of answered")]
    [InlineData("verdict=should_abstain", "should-have-abstained")]
    [InlineData("reviewed=true", "reviewed: \"true\" is not yes or no")]
    [InlineData("slower=-1", "slower: \"-1\" is not a number")]
    [InlineData("slower=NaN", "slower: \"NaN\"")]
    public void What_is_no_filter_is_told_with_what_would_be_right(string text, string says)
    {
        Assert.False(LogFilter.TryRead(text, out _, out var problems));
        Assert.Contains(says, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_meant_whole_and_empty_fields_say_nothing()
    {
        Assert.True(LogFilter.TryRead("?from=2026-11-01&to=2026-11-01&text=+&platform=", out var filter, out _));
        Assert.Equal(
            new LogFilter { From = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), To = new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero) },
            filter);
        Assert.False(LogFilter.TryRead("text=" + new string('a', 2_000), out _, out var problems));
        Assert.Contains("at most 2000", Assert.Single(problems), StringComparison.Ordinal);
    }

    private static LogFilter Any(Random random)
    {
        return new LogFilter
        {
            From = Maybe(Moment),
            To = Maybe(Moment),
            Days = Maybe(() => random.Next(1, 36_501)),
            Platform = Words(),
            Place = Words(),
            Conversation = Words(),
            Asker = Words(),
            Language = Maybe(Word<Language>),
            Outcome = Maybe(Word<Outcome>),
            Reason = Maybe(Word<AbstentionReason>),
            Feedback = Maybe(Word<Said>),
            Cause = Maybe(Word<FeedbackCause>),
            Verdict = Maybe(Word<Verdict>),
            Reviewed = Maybe(() => random.Next(2) == 0),
            Disputed = Maybe(() => random.Next(2) == 0),
            Source = Words(),
            Sheet = Words(),
            Passage = Words(),
            Revision = Words(),
            Slower = Maybe(() => random.NextDouble() * Math.Pow(10, random.Next(-20, 20))),
            Text = Words(),
        };

        T? Maybe<T>(Func<T> any)
            where T : struct => random.Next(4) == 0 ? any() : null;

        T Word<T>()
            where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

        DateTimeOffset Moment() => new(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero);

        // As an address carries it: no lone surrogates, nothing around it.
        string Words()
        {
            var text = random.Next(4) == 0 ? RandomText.From(random) : "";
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, 16)])).Trim();
        }
    }
}
