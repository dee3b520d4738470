using System.ComponentModel.DataAnnotations;

namespace CoopBot.Core.Retrieval;

/// <summary>The section "Retrieval" of the configuration: BM25F (Robertson and Zaragoza, 2009) and what surrounds it.</summary>
public sealed class RetrievalOptions
{
    public const string Section = "Retrieval";

    /// <summary>How soon repetition of a term stops counting.</summary>
    [Range(0.1, 5)]
    public double K1 { get; set; } = 0.9;

    /// <summary>How strongly a long statement is marked down, 0 to 1.</summary>
    [Range(0, 1)]
    public double LengthPenalty { get; set; } = 0.4;

    /// <summary>Weight of a term in the section heading, where one in the statement is 1; likewise the next four.</summary>
    [Range(0, 5)]
    public double SectionWeight { get; set; } = 0.8;

    [Range(0, 5)]
    public double TitleWeight { get; set; } = 0.5;

    [Range(0, 5)]
    public double AliasesWeight { get; set; } = 0.3;

    [Range(0, 5)]
    public double KeywordsWeight { get; set; } = 0.8;

    [Range(0, 5)]
    public double TranslationFieldWeight { get; set; } = 0.8;

    /// <summary>What a glossary variant of a word counts beside the word itself, 0 to 1.</summary>
    [Range(0, 1)]
    public double VariantWeight { get; set; } = 0.7;

    /// <summary>What a word that says little ("tell", "happen") counts, unless the glossary knows it, 0 to 1.</summary>
    [Range(0, 1)]
    public double LightWeight { get; set; } = 0.2;

    /// <summary>What a word that no passage holds weighs beside the rarest that one does, 0 to 1.</summary>
    [Range(0, 1)]
    public double UnknownShare { get; set; } = 0.85;

    /// <summary>What a near-synonym out of the lexicon counts beside the word itself; likewise the next two, 0 to 1.</summary>
    [Range(0.0, 1.0)]
    public double SynonymWeight { get; set; } = 0.45;

    /// <summary>What a number printed in full counts for a rounded one ("298,331.09" for "298k").</summary>
    [Range(0.0, 1.0)]
    public double RoundedWeight { get; set; } = 0.9;

    /// <summary>What a translation counts where a question meets passages of the other language.</summary>
    [Range(0.0, 1.0)]
    public double TranslationWeight { get; set; } = 0.9;

    /// <summary>What a word of the folder counts for one that is spelt nearly alike and that no passage holds, for each slip.</summary>
    [Range(0.0, 1.0)]
    public double SpellingWeight { get; set; } = 0.8;

    /// <summary>How many passages are ranked.</summary>
    [Range(10, 1000)]
    public int Candidates { get; set; } = 100;
}
