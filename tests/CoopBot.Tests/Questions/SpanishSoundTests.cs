using System.Text.RegularExpressions;
using CoopBot.Core.Questions;
using Xunit.Abstractions;

namespace CoopBot.Tests.Questions;

public sealed partial class SpanishSoundTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("hizo", "iso")]
    [InlineData("cuota", "quota")]
    [InlineData("quien", "kien")]
    [InlineData("gobernaba", "governava")]
    [InlineData("calle", "caye")]
    [InlineData("cero", "zero")]
    [InlineData("taxi", "tasi")]
    [InlineData("gente", "jente")]
    [InlineData("policia", "polisia")]
    [InlineData("perro", "pero")]
    public void Spellings_that_sound_alike_meet(string one, string other) => Assert.Equal(SpanishSound.Of(one), SpanishSound.Of(other));

    [Theory]
    [InlineData("coche", "cocke")]
    [InlineData("guerra", "gerra")]
    [InlineData("gato", "jato")]
    [InlineData("casa", "sasa")]
    [InlineData("ola", "olla")]
    [InlineData("año", "ano")]
    public void Spellings_that_sound_otherwise_do_not(string one, string other) => Assert.NotEqual(SpanishSound.Of(one), SpanishSound.Of(other));

    [Theory]
    [InlineData("chaleco", "chaleko")]
    [InlineData("guerra", "gera")]
    [InlineData("guardia", "guardia")]
    [InlineData("h", "")]
    [InlineData("", "")]
    public void Each_sound_has_one_letter_but_ch(string spelling, string sound) => Assert.Equal(sound, SpanishSound.Of(spelling));

    [Fact]
    public void A_sound_is_no_longer_than_its_word_and_sounds_as_it_is_spelt()
    {
        var (seed, count) = (Cases.Seed(), Cases.Count(20_000));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} words");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var word = random.Next(4) == 0 ? RandomText.From(random) : new string(random.GetItems("aeiouchqgulzxvbskjyñ".AsSpan(), random.Next(12)));
            var sound = SpanishSound.Of(word);

            Assert.True(sound.Length <= word.Length, RandomText.Show(word));
            Assert.True(ReadOtherwise().IsMatch(sound) || SpanishSound.Of(sound) == sound, RandomText.Show(word));
        }
    }

    /// <summary>A hard g lost the u that kept it hard; letters that met where an h fell out, or that had two spellings, sound once.</summary>
    [GeneratedRegex(@"gu?[ei]|(.)\1", RegexOptions.Singleline, 1_000)]
    private static partial Regex ReadOtherwise();
}
