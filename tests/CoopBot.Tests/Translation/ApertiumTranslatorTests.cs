using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Tests.Retrieval;
using CoopBot.Translation;
using Xunit.Abstractions;

namespace CoopBot.Tests.Translation;

/// <summary>With the Apertium that is installed.</summary>
public sealed class ApertiumTranslatorTests(ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [ApertiumFact]
    public async Task It_knows_words_of_both_languages_with_all_they_may_mean()
    {
        using var translator = Installed();
        Assert.Contains(await AskAsync(translator, "¿Cuántos equipos ganaron?"), said => said is { Term: "equipos", Wordings: var wordings } && wordings.Contains("team"));
        Assert.Contains(await AskAsync(translator, "which boat did they win?"), said => said is { Term: "boat", Wordings: var wordings } && wordings.Contains("bote"));
    }

    [ApertiumFact]
    public async Task Accents_may_be_left_out()
    {
        using var translator = Installed();
        Assert.Contains(await AskAsync(translator, "cuantos policias hay en la construccion?"), said => said.Term == "construccion" && said.Wordings.Contains("construction"));
    }

    [ApertiumFact]
    public async Task What_it_says_finds_a_passage_that_nothing_else_does()
    {
        var index = Shelf.Of(Language.English, "The blackbird found an acorn.", "The harbour was dredged.", "Nothing else stands here.");
        var query = Shelf.Ask("¿y el mirlo?");
        Assert.Empty(Retriever.Rank(query, index).Candidates);

        using var translator = Installed();
        query = query with { Translations = await translator.TranslateAsync(query, None) };

        Assert.Equal("0", Retriever.Rank(query, index).Candidates[0].Passage.Id.Value);
    }

    [ApertiumFact]
    public async Task No_text_breaks_its_stream()
    {
        var (cases, seed) = (Cases.Count(400), Cases.Seed());
        output.WriteLine($"COOPBOT_SEED={seed}, {cases} questions");
        var random = new Random(seed);
        var time = new HeldTime();
        foreach (var (language, word) in new[] { (Language.Spanish, "casa"), (Language.English, "house") })
        {
            var starts = 0;
            using var interpreter = new Interpreter(
                () =>
                {
                    starts++;
                    return ApertiumFactAttribute.Installed!.StartInfo(language);
                },
                time);
            var wanted = (await interpreter.SensesAsync([word], None))[0];
            Assert.NotEmpty(wanted);
            for (var i = 0; i < cases; i++)
            {
                var words = HostileText.Words(random);
                var senses = await interpreter.SensesAsync(words, None);
                Assert.Equal(Math.Min(words.Count, 64), senses.Length);
                Assert.Equal(wanted, (await interpreter.SensesAsync([word], None))[0]);
            }

            Assert.Equal(1, starts);
        }
    }

    [Theory]
    [InlineData("off", "switched off")]
    [InlineData("/nowhere/apertium", "/nowhere/apertium is no program of Apertium")]
    public void Without_one_nothing_is_asked_and_a_line_says_why(string setting, string line)
    {
        using var installed = InstalledTranslator.Of(new QuestionsOptions { Translator = setting }, TimeProvider.System);
        Assert.IsType<NoTranslator>(installed.Translator);
        Assert.Contains(line, installed.Line, StringComparison.Ordinal);
    }

    [ApertiumFact]
    public void The_line_names_the_program_that_was_found()
    {
        using var installed = InstalledTranslator.Of(new QuestionsOptions(), TimeProvider.System);
        Assert.Equal(ApertiumFactAttribute.Installed!.Program, installed.Line);
        using var named = InstalledTranslator.Of(new QuestionsOptions { Translator = installed.Line }, TimeProvider.System);
        Assert.IsType<ApertiumTranslator>(named.Translator);
    }

    private static ApertiumTranslator Installed() => new(ApertiumFactAttribute.Installed!, new HeldTime());

    private static async Task<IReadOnlyList<Core.Questions.Translation>> AskAsync(ApertiumTranslator translator, string question) =>
        await translator.TranslateAsync(Shelf.Ask(question), None);
}
