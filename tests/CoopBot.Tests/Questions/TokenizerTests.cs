using System.Diagnostics;
using CoopBot.Core.Questions;
using Xunit.Abstractions;

namespace CoopBot.Tests.Questions;

public sealed class TokenizerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("What did the dock cost?", "what did the dock cost")]
    [InlineData("¿Cuánto costó?", "cuánto costó")]
    [InlineData("US$985,044", "us $ 985044")]
    [InlineData("985.044 dólares", "985044 dólares")]
    [InlineData("985044", "985044")]
    [InlineData("1.1 million", "1.1 million")]
    [InlineData("1,1 millones", "1.1 millones")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("US$25M", "us $ 25 m")]
    [InlineData("298k and 460K", "298 k and 460 k")]
    [InlineData("a 5yr plan, 40km off", "a 5 yr plan 40 km off")]
    [InlineData("the 1st, 2nd and 21st", "the 1st 2nd and 21st")]
    [InlineData("el 3er y la 2da", "el 3er y la 2da")]
    [InlineData("a C-130H in 2025.", "a c 130h in 2025")]
    [InlineData("2025-03-26", "2025 03 26")]
    [InlineData("60%", "60")]
    [InlineData("2024/2025", "2024 2025")]
    [InlineData("3.", "3")]
    [InlineData("3, 4", "3 4")]
    [InlineData(".5", "5")]
    [InlineData("Ecuador's", "ecuador's")]
    [InlineData("Ecuador’s isn’t", "ecuador's isn't")]
    [InlineData("'quoted' rock'n'roll'", "quoted rock'n'roll")]
    [InlineData("counter-narcotics", "counter narcotics")]
    [InlineData("JIATF-South", "jiatf south")]
    [InlineData("patrol boats🚤🚤", "patrol boats")]
    [InlineData("👩🏽‍✈️", "")]
    [InlineData("كم عدد الزوارق؟", "كم عدد الزوارق")]
    [InlineData("\uD800boat\uDC00", "boat")]
    [InlineData("?!… — «»", "")]
    [InlineData("", "")]
    public void A_text_falls_into_words_and_numbers(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Lower)));

    [Fact]
    public void Accents_typed_as_two_characters_are_part_of_the_word() =>
        Assert.Equal(Tokenizer.Tokenize("policía nacional")[0].Lower, Tokenizer.Tokenize("polici\u0301a nacional")[0].Lower);

    [Fact]
    public void Tokens_point_at_the_characters_they_were_read_from()
    {
        var seed = Cases.Seed();
        output.WriteLine($"COOPBOT_SEED={seed}");
        var random = new Random(seed);
        for (var i = 0; i < Cases.Count(20_000); i++)
        {
            var text = RandomText.From(random);
            var end = 0;
            foreach (var token in Tokenizer.Tokenize(text))
            {
                // In order, inside the text, nothing of letters or digits passed over, and the same when read by itself.
                Assert.True(token.Start >= end && token.Length > 0 && token.Start + token.Length <= text.Length, RandomText.Show(text));
                Assert.True(!text[end..token.Start].Any(char.IsLetterOrDigit), RandomText.Show(text));
                Assert.True(Tokenizer.Tokenize(text.Substring(token.Start, token.Length)) is [var alone] && alone.Lower == token.Lower, RandomText.Show(text));
                end = token.Start + token.Length;
            }

            Assert.True(!text[end..].Any(char.IsLetterOrDigit), RandomText.Show(text));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("a'")]
    [InlineData("word ")]
    [InlineData("é")]
    [InlineData("\u0301")]
    [InlineData("1M")]
    [InlineData("🚤")]
    public void Time_grows_no_faster_than_the_text(string piece)
    {
        var begun = Stopwatch.GetTimestamp();
        Tokenizer.Tokenize(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(5), $"{Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");
    }

    [Fact]
    public void A_run_of_letters_longer_than_any_word_is_cut()
    {
        var token = Assert.Single(Tokenizer.Tokenize(new string('x', 100_000)));

        Assert.Equal((100_000, 64), (token.Length, token.Lower.Length));
    }
}
