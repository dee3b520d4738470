using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class ParticularWordsTests
{
    [Theory]
    [InlineData("colours", Language.English)]
    [InlineData("judges", Language.English)]
    [InlineData("resigned", Language.English)]
    [InlineData("stole", Language.English)]
    [InlineData("peru's", Language.English)]
    [InlineData("renunciaron", Language.Spanish)]
    [InlineData("jueces", Language.Spanish)]
    [InlineData("alemana", Language.Spanish)]
    [InlineData("dueña", Language.Spanish)]
    public void A_word_that_asks_for_something_particular_is_known_in_its_forms(string word, Language language) =>
        Assert.True(ParticularWords.Contains(Words.Spelling(FunctionWords.WithoutContraction(word)), language));

    [Fact]
    public void A_word_of_the_other_language_is_known_as_it_is_listed() => Assert.True(ParticularWords.Contains("salary", Language.Spanish));

    /// <summary>"Correo" asks for an address; a former president is none, nor is "time" the Spanish "timar".</summary>
    [Theory]
    [InlineData("correa", Language.English)]
    [InlineData("time", Language.English)]
    [InlineData("national", Language.English)]
    [InlineData("nacional", Language.Spanish)]
    [InlineData("boats", Language.English)]
    [InlineData("acuerdos", Language.Spanish)]
    [InlineData("project", Language.English)]
    [InlineData("seguridad", Language.Spanish)]
    [InlineData("botes", Language.Spanish)]
    [InlineData("international", Language.English)]
    public void What_only_looks_like_one_and_what_everybody_speaks_of_is_none(string word, Language language) =>
        Assert.False(ParticularWords.Contains(word, language));

    [Fact]
    public void The_list_holds_each_word_once_in_a_language_under_a_kind_that_it_names()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "src/CoopBot.Core/Questions/particulars.txt")).Where(line => line[0] != '#').Select(line => line.Split(' ')).ToList();

        Assert.All(lines, parts => Assert.Contains(parts[0], (string[])["attributes", "roles", "happenings", "places", "names", "apart"]));
        Assert.Equal(["english", "spanish"], lines.Select(parts => parts[1]).Distinct());
        Assert.All(lines.Where(parts => parts[0] == "apart").SelectMany(parts => parts.Skip(2).Select(word => (Word: word, Language: parts[1] == "spanish" ? Language.Spanish : Language.English))), pair => Assert.False(ParticularWords.Contains(pair.Word, pair.Language)));
        var words = lines.SelectMany(parts => parts.Skip(2).Select(word => (Language: parts[1], Word: word))).ToList();
        Assert.Equal(words.Distinct().Count(), words.Count);
        Assert.All(words, pair => Assert.Equal(Words.Spelling(pair.Word), pair.Word));
    }
}
