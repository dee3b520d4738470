using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class DoubtReaderTests
{
    [Theory]
    [InlineData("was it 10 or 25 million")]
    [InlineData("do the sources agree on the price")]
    [InlineData("each paper says something else about the boats")]
    [InlineData("the article and the tv gave me different sums")]
    [InlineData("are they putting bases there or not")]
    [InlineData("son 12 o 17 países")]
    [InlineData("cuánto costó, leo dos notas y no cuadran")]
    [InlineData("quién lo anunció según cada fuente")]
    [InlineData("¿uno u otro, en qué quedamos?")]
    [InlineData("one site puts it much earlier than the others")]
    [InlineData("i get mixed signals on the bases")]
    [InlineData("un artículo suena bonito, otro no tanto")]
    [InlineData("leí dos palabras diferentes")]
    [InlineData("what is the cause, the texts dont match")]
    [InlineData("las fechas no coinciden")]
    public void An_asker_chooses_or_has_heard_that_sources_differ(string text) => Assert.True(DoubtReader.IsIn(text));

    [Theory]
    [InlineData("what did the boats cost")]
    [InlineData("it was 10 million or so, when was that")]
    [InlineData("the bay or at least the coast where it lies")]
    [InlineData("o sea cuánto costó")]
    [InlineData("tuvo que pasar por la Asamblea, sí o no")]
    [InlineData("en qué proyectos coinciden los precios")]
    [InlineData("what other boats did that one navy get")]
    [InlineData("")]
    public void Others_do_not(string text) => Assert.False(DoubtReader.IsIn(text));

    [Theory]
    [InlineData("the texts dont match", true)]
    [InlineData("10 or 25 million", false)]
    [InlineData("uno u otro", true)]
    [InlineData("los botes o el muelle", false)]
    public void To_choose_is_not_to_say_that_sources_differ(string text, bool says) => Assert.Equal(says, DoubtReader.SaysSo(text.Split(' ')));
}
