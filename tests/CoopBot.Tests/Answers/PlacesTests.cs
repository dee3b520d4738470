using CoopBot.Core.Answers;

namespace CoopBot.Tests.Answers;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("The school is in Guayaquil, according to Vistazo.", "Guayaquil")]
    [InlineData("Llegó desde Puerto Baquerizo Moreno.", "Puerto Baquerizo Moreno")]
    [InlineData("Salía por mar.", "mar")]
    [InlineData("It was seen on the northern border and off the coast.", "border|coast")]
    [InlineData("Se vio en la frontera entre el Perú y Colombia.", "frontera")]
    [InlineData("It was announced in March at US$460,000.", "")]
    [InlineData("The border is long.", "")]
    [InlineData("", "")]
    public void A_place_is_a_name_or_a_word_for_one_behind_a_preposition(string text, string places) =>
        Assert.Equal(places, string.Join('|', Places.In(text).Select(span => text.Substring(span.Start, span.Length))));
}
