using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class UnitReaderTests
{
    [Theory]
    [InlineData("price per boat")]
    [InlineData("how much did each of the boats cost")]
    [InlineData("a vest costs how much apiece")]
    [InlineData("what did one of them cost")]
    [InlineData("cuanto vale una sola lancha")]
    [InlineData("cuanto salio cada chaleco")]
    [InlineData("precio unitario de los botes")]
    [InlineData("c/u cuanto")]
    public void What_one_of_several_costs_is_asked_for(string text) => Assert.True(UnitReader.IsIn(text));

    [Theory]
    [InlineData("what does each source say the boats cost")]
    [InlineData("cost per year")]
    [InlineData("cuanto dice cada periodico")]
    [InlineData("homicidios por cada 100 mil")]
    [InlineData("homicidios por cada cien mil")]
    [InlineData("what did the boats cost")]
    [InlineData("how much of it per the article")]
    [InlineData("")]
    public void Anything_else_is_not(string text) => Assert.False(UnitReader.IsIn(text));

    [Fact]
    public void Who_says_so_is_no_unit() => Assert.False(UnitReader.IsIn("what share is it per arriaga", new HashSet<string> { "arriaga" }));
}
