using System.Diagnostics;
using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class WordsTests
{
    public static TheoryData<string, string> Spellings => new()
    {
        { "policia", "policía" }, { "reactivacion", "reactivación" }, { "reactivaciones", "reactivación" }, { "poligrafo", "polígrafo" },
        { "maritima", "marítima" }, { "camaras", "cámaras" }, { "vehiculos", "vehículos" }, { "comision", "comisión" },
        { "clinica", "clínica" }, { "millon", "millón" }, { "dolares", "dólares" }, { "linea", "línea" }, { "bases", "base" },
        { "narcotrafico", "narcotráfico" }, { "anuncio", "anunció" }, { "firmo", "firmó" }, { "costara", "costará" }, { "envio", "envió" },
        { "recibira", "recibirá" }, { "pais", "país" }, { "paises", "países" }, { "ultimo", "último" }, { "economia", "economía" },
        { "ejercito", "ejército" }, { "cooperacion", "cooperación" }, { "prision", "prisión" }, { "direccion", "dirección" }, { "union", "unión" },
        { "entrenaran", "entrenarán" }, { "continuo", "continuó" }, { "tecnologia", "tecnología" }, { "embajador", "embajadores" }, { "pregunto", "preguntó" },
        { "sabian", "sabían" }, { "construiran", "construirán" }, { "interdiccion", "interdicción" }, { "guardacostas", "guardacostas" }, { "frances", "francés" },
        { "logistica", "logística" }, { "habia", "había" }, { "investigacion", "investigaciones" }, { "mision", "misiones" }, { "pinguino", "pingüino" },
    };

    [Theory]
    [InlineData("  what \t is\r\nthis\u00A0\u2003? ", "what is this ?")]
    [InlineData("a\0b\u0007c\u001Bd", "a b c d")]
    [InlineData("do\u200Bck\u202E\uFEFF\u00AD", "dock")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("a\uD800b\uDC00c\uFFFDd", "abcd")]
    [InlineData("\uFFFEa\uFFFFb", "ab")]
    [InlineData("👩🏽‍✈️🚤", "👩🏽‍✈️🚤")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("\u200B\u0000", "")]
    public void Cleaning_leaves_only_what_can_be_seen(string text, string clean) => Assert.Equal(clean, Words.Clean(text));

    [Fact]
    public void Cleaning_twice_changes_nothing_more()
    {
        var random = new Random(Cases.Seed());
        for (var i = 0; i < Cases.Count(20_000); i++)
        {
            var text = RandomText.From(random);
            var clean = Words.Clean(text);

            Assert.True(clean == Words.Clean(clean) && clean.IsNormalized(), RandomText.Show(text));
        }
    }

    [Theory]
    [InlineData("policía", "policia")]
    [InlineData("ñandú", "nandu")]
    [InlineData("pingüino", "pinguino")]
    [InlineData("dock", "dock")]
    [InlineData("京都", "京都")]
    [InlineData("", "")]
    public void Folding_takes_the_accents_off(string word, string folded) => Assert.Equal(folded, Words.Fold(word));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_word_without_its_accents_meets_the_word_with_them(string asked, string written) =>
        Assert.NotEmpty(Words.Forms(asked, Language.Spanish).Intersect(Words.Forms(written, Language.Spanish)));

    [Theory]
    [InlineData("año", "año")]
    [InlineData("compañía", "compañia")]
    [InlineData("pingüino", "pinguino")]
    public void A_spelling_is_without_accents_but_keeps_the_tilde(string word, string spelling) => Assert.Equal(spelling, Words.Spelling(word));

    [Theory]
    [InlineData("devolvio", "devolver")]
    [InlineData("recibio", "recibieron")]
    [InlineData("tenia", "tener")]
    [InlineData("recibian", "recibir")]
    [InlineData("cooperacion", "cooperar")]
    public void A_verb_without_its_accents_meets_its_other_forms(string asked, string written) =>
        Assert.Contains(Words.Forms(written, Language.Spanish)[0], Words.Forms(asked, Language.Spanish));

    [Fact]
    public void A_tilde_makes_another_word() =>
        Assert.Empty(Words.Forms("ano", Language.Spanish).Intersect(Words.Forms("año", Language.Spanish)));

    [Theory]
    [InlineData("costs", "cost")]
    [InlineData("boats", "boat")]
    [InlineData("reactivated", "reactivate")]
    [InlineData("training", "trained")]
    [InlineData("vehicles", "vehicle")]
    [InlineData("café", "cafe")]
    public void English_words_meet_over_their_endings(string asked, string written) =>
        Assert.NotEmpty(Words.Forms(asked, Language.English).Intersect(Words.Forms(written, Language.English)));

    [Theory]
    [InlineData("base", "baile")]
    [InlineData("costo", "costa")]
    [InlineData("policía", "política")]
    [InlineData("marina", "marino")]
    public void Different_words_do_not_meet(string one, string other)
    {
        // The Spanish stemmer takes -a and -o alike, so that gender does not part a word: costo and costa, marina and marino are one to it.
        var meet = Words.Forms(one, Language.Spanish).Intersect(Words.Forms(other, Language.Spanish)).Any();

        Assert.Equal(one is "costo" or "marina", meet);
    }

    [Fact]
    public void Cleaning_takes_linear_time_over_any_text()
    {
        foreach (var text in new[]
        {
            "a" + string.Concat(Enumerable.Repeat("\u0301\u0316", 100_000)),
            string.Concat(Enumerable.Repeat("e\u0301 ", 100_000)),
            new string('\uD800', 200_000),
            new string(' ', 200_000),
        })
        {
            var begun = Stopwatch.GetTimestamp();
            Words.Clean(text);
            Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(5), $"{Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");
        }
    }

    [Fact]
    public void Marks_are_not_stacked_without_end()
    {
        var clean = Words.Clean($"e{new string('\u0316', 500)}x");

        Assert.EndsWith("x", clean, StringComparison.Ordinal);
        Assert.InRange(clean.EnumerateRunes().Count(), 3, 40);
        Assert.Equal("é", Words.Clean("e\u0301"));
    }
}
