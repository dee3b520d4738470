using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Tests.Knowledge.Documents;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("The boats came.|They stayed.")]
    [InlineData("¿Quién paga?|¡Nadie lo sabe!|La Armada calla…|«Así fue.»|(Fin.)")]
    [InlineData("EE. UU. dio 1.1 millones a la Armada.|El Sr. Noboa y la Sra. Ing. Paredes firmaron.")]
    [InlineData("The U.S. Embassy met Gen. J. D. Pérez on Jan. 5 in No. 10.|It was cold.")]
    [InlineData("It costs US$1.1 million.|In 2024 it cost less.|40 boats came.")]
    [InlineData("Version 2.0 of example.org and so on... and on")]
    [InlineData("He said \"no.\"|Then he left.")]
    [InlineData("a. m. y p. m. valen igual.|Fin")]
    public void A_paragraph_is_cut_where_sentences_end(string marked) =>
        Assert.Equal(marked.Split('|'), Sentences.Of(marked.Replace('|', ' ')));

    [Fact]
    public void A_sentence_too_long_is_cut_at_a_joint()
    {
        var clause = new string('a', 30);

        Assert.Equal([$"{clause}, {clause};", $"{clause}, {clause}"], Sentences.Pieces($"{clause}, {clause}; {clause}, {clause}", 100));
        Assert.Equal([$"{clause} {clause} {clause}", clause], Sentences.Pieces($"{clause} {clause} {clause} {clause}", 100));
        Assert.Equal([100, 100, 50], Sentences.Pieces(new string('a', 250), 100).Select(piece => piece.Length));
        Assert.All(Sentences.Pieces($"a{string.Concat(Enumerable.Repeat("\U0001F6A4", 100))}", 100), piece => Assert.False(char.IsHighSurrogate(piece[^1])));
    }
}
