using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("The boats came. They left.", 2)]
    [InlineData("¿Quién vino? Nadie. ¡Qué lástima! Otra vez será.", 4)]
    [InlineData("It ended in 2025. Nobody paid.", 2)]
    [InlineData("It ended. 40 boats came.", 2)]
    [InlineData("She said \"no.\" Then he left.", 1)]
    [InlineData("\"They came.\" The boats left.", 2)]
    [InlineData("The boats came.\nThey left.", 2)]
    [InlineData("John F. Kennedy met J. Smith.", 1)]
    [InlineData("Dr. Vera and Lt. Mora spoke.", 1)]
    [InlineData("It is no. 5 of the list.", 1)]
    [InlineData("EE. UU. dio 40 lanchas.", 1)]
    [InlineData("It cost US$1.1 million.", 1)]
    [InlineData("It cost 1.1 and 2,5 millions.", 1)]
    [InlineData("See v2.Final for more.", 1)]
    [InlineData("They came, e.g. by boat.", 1)]
    [InlineData("They came by boat.", 1)]
    public void A_sentence_ends_at_its_mark_and_nowhere_else(string text, int sentences)
    {
        var (ends, end) = (0, 0);
        foreach (var token in Tokenizer.Tokenize(text))
        {
            ends += Sentences.EndsBetween(text, end, token.Start) ? 1 : 0;
            end = token.Start + token.Length;
        }

        Assert.Equal(sentences, ends + 1);
    }

    [Fact]
    public void An_index_keeps_where_sentences_end()
    {
        var index = Shelf.Of(Language.English, "Boats came. They cost US$1.1 million.");
        Assert.Equal([2], Enumerable.Range(0, index.Texts.Statement(0).Length).Where(i => index.Texts.Statement(0)[i] == PassageTexts.SentenceEnd));
    }
}
