using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>Rules for a sheet beside its translation, broken one at a time in a folder that is sound in all else.</summary>
public sealed class TranslationRulesTests
{
    [Fact]
    public void A_sheet_without_translation_is_named()
    {
        using var folder = new KnowledgeFolder();
        folder.Delete("es/boats.md");

        var problem = Assert.Single(folder.AllProblems());

        Assert.Equal((Rule.NoTranslation, Severity.Warning, "en/boats.md", 0), (problem.Rule, problem.Severity, problem.Path, problem.Line));
        Assert.Contains("translation_of: en/boats", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_cannot_be_read_is_not_called_missing() =>
        Spoiled.Only(Rule.Form, "no front matter", ("es/boats.md", "---\ntitle", "»title"));

    [Fact]
    public void A_translation_reviewed_before_its_original_is_named() =>
        Spoiled.Only(Rule.OlderTranslation, "its original en/boats.md was reviewed later", ("es/boats.md", "reviewed: 2026-11-21", "»reviewed: 2026-11-20"));

    [Fact]
    public void A_translation_that_breaks_step_breaks_no_other_rule() => Spoiled.Only(
        Rule.OutOfStep, "no such statement", ("es/boats.md", "  - Quién mantiene las lanchas", "  - Quién mantiene las lanchas\n»  - Quién las paga"));

    [Theory]
    [InlineData("The dock is 34 metres long.", "El muelle mide 43 metros.", "the original names `34`")]
    [InlineData("It opened in March.", "Abrió en mayo.", "the original names `March`")]
    [InlineData("It opened on 3 March 2025.", "Abrió el 3 de marzo de 2024.", "the original names `2025`")]
    [InlineData("It cost US$1.1 million.", "Costó 1,1 mil millones de dólares.", "the original names `1.1 million`")]
    [InlineData("It cost US$985,044.", "Costó 985,04 dólares.", "the original names `985,044`")]
    [InlineData("The boat is C-130H.", "El bote es C-13H.", "the original names `130H`")]
    public void A_figure_of_the_original_alone_is_refused(string english, string spanish, string what)
    {
        using var folder = Beside(english, spanish);

        Assert.Equal([Rule.OtherFigures, Rule.OtherFigures], folder.AllProblems().Select(problem => problem.Rule));
        Assert.All(folder.Problems(), problem => Assert.Equal(("es/boats.md", 12), (problem.Path, problem.Line)));
        Assert.Contains(what, folder.Problems()[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_the_translation_alone_is_refused() =>
        Spoiled.Statements(Rule.OtherFigures, "the translation names `1998` and the original does not", "- It opened. [^times-2025]", "»- Abrió en 1998. [^times-2025]");

    [Fact]
    public void The_titles_are_compared_too() =>
        Spoiled.Only(Rule.OtherFigures, "the translation names `2024`", ("es/boats.md", "title: Lanchas patrulleras", "»title: Lanchas patrulleras de 2024"));

    [Fact]
    public void So_are_the_open_questions() =>
        Spoiled.Only(Rule.OtherFigures, "the translation names `40`", ("es/boats.md", "  - Quién mantiene las lanchas", "  »- Quién mantiene las 40 lanchas"));

    [Theory]
    [InlineData("It cost US$1.1 million.", "Costó 1.100.000 dólares.")]
    [InlineData("It cost US$1.2 billion.", "Costó 1.200 millones de dólares.")]
    [InlineData("It cost two billion dollars.", "Costó 2 mil millones de dólares.")]
    [InlineData("The 12,000 people left at 10:30.", "Las 12 000 personas salieron a las 10h30.")]
    [InlineData("The 4 boats and seven cars were 35 years old.", "Los cuatro botes y 7 autos tenían treinta y cinco años.")]
    [InlineData("It has 2,500 seats.", "Tiene dos mil quinientos asientos.")]
    [InlineData("The first and one more of both were blue.", "El primero y uno más de los dos eran azules.")]
    [InlineData("A hundred boats may march in June.", "Cien lanchas marcharán en junio.")]
    [InlineData("It is 34 m long and cost US$25M.", "Mide 34 metros y costó US$25 millones.")]
    public void Figures_may_be_written_as_each_language_writes_them(string english, string spanish)
    {
        using var folder = Beside(english, spanish);

        Faults.None(folder.AllProblems().Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("The head is Daniel Noboa.", "El jefe es Guillermo Lasso.", "the original names `Daniel`, `Noboa`")]
    [InlineData("It is kept by HSI.", "Lo guarda la DEA (agencia).", "the original names `HSI`")]
    public void Another_name_is_named(string english, string spanish, string what)
    {
        using var folder = Beside(english, spanish);

        Assert.Equal([Rule.OtherNames, Rule.OtherNames], folder.AllProblems().Select(problem => problem.Rule));
        Assert.All(folder.AllProblems(), problem => Assert.Equal(("es/boats.md", 12, Severity.Warning), (problem.Path, problem.Line, problem.Severity)));
        Assert.Contains(what, folder.AllProblems()[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_one_side_alone_breaks_no_other_rule() => Spoiled.Statements(
        Rule.OtherNames, "the translation names `Lasso` and the original does not", "- The head knows. [^times-2025]", "»- El jefe Lasso lo sabe. [^times-2025]");

    [Theory]
    [InlineData("The Ecuadorian Navy works with Colombia's police.", "La Armada ecuatoriana trabaja con la Policía colombiana.")]
    [InlineData("The US paid US$5 to Homeland Security Investigations.", "EE. UU. pagó 5 dólares a HSI.")]
    [InlineData("According to The Times the Navy knows.", "Según The Times, la Armada lo sabe.")]
    public void Names_may_be_written_as_each_language_writes_them(string english, string spanish)
    {
        using var folder = Beside(english, spanish);

        Faults.None(folder.AllProblems().Select(problem => problem.ToString()));
    }

    /// <summary>The clean folder with one more statement in both languages, on line 12 in Spanish.</summary>
    private static KnowledgeFolder Beside(string english, string spanish)
    {
        var folder = new KnowledgeFolder();
        folder.Write("en/boats.md", KnowledgeFolder.English.Replace("[^diario-2025]\n\n", $"[^diario-2025]\n- {english} [^times-2025]\n\n", StringComparison.Ordinal));
        folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace("[^diario-2025]\n\n", $"[^diario-2025]\n- {spanish} [^times-2025]\n\n", StringComparison.Ordinal));
        return folder;
    }
}
