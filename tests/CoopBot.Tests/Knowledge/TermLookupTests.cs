using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

public sealed class TermLookupTests
{
    private static readonly IReadOnlyList<Term> _glossary =
    [
        new("HSI", ["Homeland Security Investigations"], ["Investigaciones de Seguridad Nacional"], false, "", ""),
        new("FF. AA.", ["Armed Forces"], ["Fuerzas Armadas"], false, "", ""),
        new("", ["National Police"], ["Policía Nacional"], false, "", ""),
        new("", ["boat"], ["lancha"], true, "", ""),
    ];

    [Theory]
    [InlineData("HSI", "Homeland Security Investigations")]
    [InlineData("hsi", "Homeland Security Investigations")]
    [InlineData("ff aa", "Armed Forces")]
    [InlineData("POLICIA NACIONAL", "National Police")]
    [InlineData("armed forces", "Armed Forces")]
    public void A_term_is_found_by_acronym_or_wording_whatever_the_case_and_the_accents(string typed, string name) =>
        Assert.Equal(name, Assert.Single(Assert.IsType<TermLookup.Found>(TermLookup.In(_glossary, typed)).Terms).English[0]);

    [Theory]
    [InlineData("HSY", "HSI")]
    [InlineData("armed forzes", "Armed Forces")]
    [InlineData("policia", "Policía Nacional")]
    public void A_name_that_is_not_known_brings_the_nearest(string typed, string nearest) =>
        Assert.Equal(nearest, Assert.IsType<TermLookup.Unknown>(TermLookup.In(_glossary, typed)).Nearest[0]);

    [Theory]
    [InlineData("")]
    [InlineData("boat")]
    [InlineData("something else altogether")]
    public void What_is_like_nothing_brings_nothing(string typed) =>
        Assert.Empty(Assert.IsType<TermLookup.Unknown>(TermLookup.In(_glossary, typed)).Nearest);
}
