using CoopBot.Core.Questions;
using Xunit.Abstractions;

namespace CoopBot.Tests.Questions;

public sealed class LittleSlipsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("mcuh", Language.English, "much")]
    [InlineData("becuase", Language.English, "because")]
    [InlineData("actualy", Language.English, "actually")]
    [InlineData("aboout", Language.English, "about")]
    [InlineData("whr", Language.English, "where")]
    [InlineData("wat", Language.English, "what")]
    [InlineData("hu", Language.English, "who")]
    [InlineData("cuadno", Language.Spanish, "cuando")]
    [InlineData("dond", Language.Spanish, "donde")]
    [InlineData("porqque", Language.Spanish, "porque")]
    [InlineData("izo", Language.Spanish, "hizo")]
    [InlineData("kien", Language.Spanish, "quien")]
    [InlineData("ase", Language.Spanish, "hace")]
    public void The_word_that_was_meant_is_told(string slip, Language language, string meant) =>
        Assert.Equal(meant, LittleSlips.Mended(slip, language));

    [Theory]
    [InlineData("boats", Language.English)]
    [InlineData("wat", Language.Spanish)]
    [InlineData("izo", Language.English)]
    [InlineData("lanchas", Language.Spanish)]
    [InlineData("becoose", Language.English)]
    [InlineData("bt", Language.English)]
    [InlineData("hs", Language.English)]
    [InlineData("ke", Language.Spanish)]
    [InlineData("", Language.English)]
    [InlineData("", Language.Spanish)]
    public void Other_words_other_languages_and_wrong_letters_are_left_alone(string word, Language language) =>
        Assert.Null(LittleSlips.Mended(word, language));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Spanish)]
    public void A_slip_of_a_little_word_is_mended_into_a_little_word(Language language)
    {
        string[] little = language == Language.English ? [.. FunctionWords.English, .. LightWords.English] : [.. FunctionWords.Spanish, .. LightWords.Spanish];
        string[] long5 = [.. little.Where(word => word.Length >= 5)];
        var (seed, count) = (Cases.Seed(), Cases.Count(5_000));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} slips");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var word = long5[random.Next(long5.Length)];
            var at = random.Next(word.Length - 1);
            var slip = random.Next(3) switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, $"{word[at]}"),
                _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            };
            Assert.True(LittleSlips.Mended(slip, language) is { } mended && little.Contains(mended), $"{slip} for {word}");
        }
    }
}
