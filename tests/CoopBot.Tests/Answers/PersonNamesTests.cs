using CoopBot.Core.Answers;

namespace CoopBot.Tests.Answers;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("The talks were led by Joseph Humire.")]
    [InlineData("Reimberg (Interior) and minister Sommerfeld took part.")]
    [InlineData("Lo firmó el embajador Fitzpatrick en Quito.")]
    [InlineData("María José Pinto estuvo presente.")]
    public void A_given_name_or_a_title_before_a_capital_is_a_person(string text) => Assert.True(PersonNames.StandIn(text, new HashSet<string>()));

    [Theory]
    [InlineData("The US ambassador valued the aircraft at US$12 million, La Tienda Radio reported.")]
    [InlineData("The Secret Service and the State Department take part.")]
    [InlineData("the director of the school")]
    [InlineData("")]
    public void Bodies_and_posts_without_a_name_are_not(string text) => Assert.False(PersonNames.StandIn(text, new HashSet<string>()));

    [Fact]
    public void Who_stands_in_the_question_is_no_answer() =>
        Assert.False(PersonNames.StandIn("The talks were led by Joseph Humire.", new HashSet<string> { "humire" }));
}
