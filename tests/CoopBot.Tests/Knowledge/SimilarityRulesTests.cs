using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>Rules for statements that say nearly the same, or the same with other figures.</summary>
public sealed class SimilarityRulesTests
{
    private const string Long = "The white crane in the eastern corner of the long dock lifts small fishing boats out of the water every morning before the market opens";

    [Fact]
    public void The_same_words_but_for_one_are_named() => Spoiled.Body(
        Rule.NearlyRepeated,
        "nearly the same words stand in en/dock.md:7",
        $"- {Long}. [^times-2025]\n»- {Long} again. [^times-2025]");

    [Fact]
    public void Other_words_are_not() => Spoiled.Clean($"- {Long}. [^times-2025]\n- {Long.Replace("white crane in the eastern", "old winch at the western", StringComparison.Ordinal)}. [^times-2025]");

    [Theory]
    [InlineData("The new dock of the Navy in Manta measures 150 metres.", "The Navy's new dock in Manta measures 155 metres.", "it names `155` where en/dock.md:7 names `150`")]
    [InlineData("The first boat reached the port of Manta in March.", "The first boat reached the port of Manta in May.", "it names `May`")]
    [InlineData("The four patrol boats of the Navy cost US$1.1 million.", "The patrol boats of the Navy cost US$985,044.", "it names `985,044`")]
    public void Other_figures_on_the_same_subject_are_named(string first, string second, string what) =>
        Spoiled.Body(Rule.Unjoined, what, $"- {first} [^times-2025]\n»- {second} [^diario-2025]");

    [Fact]
    public void Another_name_in_the_same_words_is_named() => Spoiled.Body(
        Rule.Unjoined,
        "it names `Lasso` where en/dock.md:7 names `Noboa`",
        "- In the harbour President Noboa opened the new dock. [^times-2025]\n»- In the harbour President Lasso opened the new dock. [^diario-2025]");

    [Theory]
    [InlineData("In the harbour The Times praised the new dock of stone.", "In the harbour El Diario praised the new dock of stone.")]
    [InlineData("In the harbour President Noboa opened the new dock.", "On the coast President Lasso closed the old road.")]
    [InlineData("In the harbour President Noboa opened the new dock.", "In the harbour President Noboa opened the new dock with Minister Reimberg.")]
    public void Publishers_and_further_names_are_not(string first, string second) =>
        Spoiled.Clean($"- {first} [^times-2025]\n- {second} [^diario-2025]");

    [Fact]
    public void Names_that_a_disagreement_joins_are_not() => Spoiled.Clean("""
        > [!CONFLICT]
        > - In the harbour President Noboa opened the new dock. [^times-2025]
        > - In the harbour President Lasso opened the new dock. [^diario-2025]
        """);

    [Fact]
    public void Figures_that_a_disagreement_joins_are_not() => Spoiled.Clean("""
        > [!CONFLICT]
        > - The new dock of the Navy in Manta measures 150 metres. [^times-2025]
        > - The new dock of the Navy in Manta measures 155 metres. [^diario-2025]
        """);

    [Fact]
    public void A_statement_that_repeats_one_side_is_joined_to_the_other_already() => Spoiled.Clean("""
        > [!CONFLICT]
        > - The new dock of the Navy in Manta measures 150 metres. [^times-2025]
        > - The new dock of the Navy in Manta measures 155 metres. [^diario-2025]

        - Shown on maps, the dock of the Navy in Manta, which is new, measures 155 metres. [^diario-2025]
        """);

    [Fact]
    public void A_third_figure_beside_a_disagreement_is_named() => Spoiled.Body(Rule.Unjoined, "it names `160`", """
        > [!CONFLICT]
        > - The new dock of the Navy in Manta measures 150 metres. [^times-2025]
        > - The new dock of the Navy in Manta measures 155 metres. [^diario-2025]

        »- The new dock of the Navy in Manta measures 160 metres. [^diario-2025]
        """);

    [Theory]
    [InlineData("The dock in Manta measures 150 metres.", "The pier in Salinas measures 155 metres.")]
    [InlineData("The new dock of the Navy in Manta measures 150 metres.", "The new dock of the Navy in Manta measures 150 metres and opened in 2025.")]
    [InlineData("Boats: 4.", "Boats: 5.")]
    public void Other_subjects_and_further_figures_are_not(string first, string second) =>
        Spoiled.Clean($"- {first} [^times-2025]\n- {second} [^diario-2025]");
}
