using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Retrieval;

public sealed class CognateTests
{
    [Theory]
    [InlineData("nación", "nation")]
    [InlineData("estabilidad", "stability")]
    [InlineData("cooperación", "cooperation")]
    [InlineData("seguridad", "security")]
    [InlineData("presidente", "president")]
    [InlineData("terrorismo", "terrorism")]
    [InlineData("económico", "economic")]
    [InlineData("democracia", "democracy")]
    [InlineData("polígrafo", "polygraph")]
    [InlineData("tráfico", "traffic")]
    public void One_word_in_two_languages_is_known_again(string spanish, string english)
    {
        Assert.Contains(Words.Spelling(english), Found(spanish, Language.English, english));
        Assert.Contains(Words.Spelling(spanish), Found(english, Language.Spanish, spanish));
    }

    [Theory]
    [InlineData("escuela", "school")]
    [InlineData("lancha", "boat")]
    [InlineData("barco", "ship")]
    [InlineData("perro", "dog")]
    [InlineData("puerto", "bridge")]
    [InlineData("acuerdo", "agreement")]
    [InlineData("ayuda", "assistance")]
    [InlineData("dinero", "dinner")]
    [InlineData("libro", "library")]
    [InlineData("mesa", "message")]
    public void Unlike_words_are_not_taken_for_one(string spanish, string english)
    {
        Assert.Empty(Found(spanish, Language.English, english));
        Assert.Empty(Found(english, Language.Spanish, spanish));
    }

    [Fact]
    public void What_is_evened_to_the_same_is_wholly_alike() =>
        Assert.Equal(1, Cognate.Likeness(Cognate.Evened("cooperacion"), Cognate.Evened("cooperation")));

    private static string[] Found(string asked, Language of, string standing)
    {
        var index = Shelf.Of(of, standing);
        return Shelf.Spellings(index, index.NearWords.Cognates(Words.Spelling(asked)).Select(pair => pair.Word));
    }
}
