using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class DiminutivesTests
{
    [Theory]
    [InlineData("perritos", "perro")]
    [InlineData("platita", "plata")]
    [InlineData("botecito", "bote")]
    [InlineData("hospitalito", "hospital")]
    [InlineData("avioncitos", "avion")]
    [InlineData("barquito", "barco")]
    [InlineData("juguitos", "jugo")]
    [InlineData("carisimo", "caro")]
    public void A_word_made_small_or_strong_is_led_back_to_what_it_is_made_from(string spelling, string made) => Assert.Contains(made, Diminutives.Bases(spelling));

    [Theory]
    [InlineData("muelle")]
    [InlineData("ito")]
    [InlineData("mitos")]
    [InlineData("")]
    public void Any_other_word_is_made_from_nothing(string spelling) => Assert.Empty(Diminutives.Bases(spelling));
}
