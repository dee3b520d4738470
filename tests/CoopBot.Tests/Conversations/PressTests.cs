using CoopBot.Core.Conversations;

namespace CoopBot.Tests.Conversations;

public sealed class PressTests
{
    private const string Entry = "0193c0de-0000-7000-8000-000000000000";

    public static TheoryData<string> Ids =>
    [
        .. new Press[]
        {
            new Press.Helpful(Entry), new Press.NotHelpful(Entry), new Press.Quotes(Entry, 3), new Press.AskPerson(Entry), new Press.Topic(Entry, 4),
            new Press.Turn(Entry, 999), new Press.Sources(0), new Press.Forget(),
        }.Concat(Enum.GetValues<FeedbackCause>().Select(cause => new Press.Cause(Entry, cause))).Select(press => press.Write()),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_written_into_a_button_is_read_back(string id)
    {
        Assert.InRange(id.Length, 1, Press.Longest);
        Assert.True(Press.TryRead(id, out var press));
        Assert.Equal(id, press.Write());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("helpful:")]
    [InlineData("helpful:12")]
    [InlineData("forget:1")]
    [InlineData("cause:" + Entry + ":0")]
    [InlineData("cause:" + Entry + ":wrong")]
    [InlineData("page:" + Entry + ":-1")]
    [InlineData("page:" + Entry + ":1000")]
    [InlineData("page:" + Entry + ":+1")]
    public void Anything_else_is_no_press(string? id) => Assert.False(Press.TryRead(id, out _));
}
