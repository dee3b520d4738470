using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class FutureReaderTests
{
    [Theory]
    [InlineData("what is planned for next year")]
    [InlineData("new boats nxt yr?")]
    [InlineData("in the coming months")]
    [InlineData("in the years to come")]
    [InlineData("¿qué darán el próximo año?")]
    [InlineData("el año q viene")]
    [InlineData("pal otro mes")]
    [InlineData("la semana entrante")]
    public void A_time_to_come_is_spoken_of(string text) => Assert.True(FutureReader.IsIn(text));

    [Theory]
    [InlineData("what happened last year")]
    [InlineData("who came next")]
    [InlineData("este año y el mes pasado")]
    [InlineData("quien viene")]
    [InlineData("in 2024")]
    [InlineData("")]
    public void Any_other_time_is_not(string text) => Assert.False(FutureReader.IsIn(text));
}
