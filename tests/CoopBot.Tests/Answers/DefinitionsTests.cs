using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Answers;

public sealed class DefinitionsTests
{
    private static readonly Term[] _glossary = [new("HSI", ["Homeland Security Investigations"], ["Investigaciones de Seguridad Nacional"], false, "", "")];

    [Theory]
    [InlineData("what does HSI stand for")]
    [InlineData("hsi is short for what")]
    [InlineData("HSI acronym?")]
    [InlineData("q significa HSI")]
    [InlineData("qué quiere decir HSI")]
    [InlineData("las siglas HSI")]
    public void An_acronym_is_asked_about(string question)
    {
        Assert.Equal(Asked.Meaning, AskedReader.Read(question));
        Assert.Equal("In full it is Homeland Security Investigations (HSI).", Of(question, "HSI came in 2024.", "In full it is Homeland Security Investigations (HSI)."));
    }

    [Fact]
    public void Where_no_statement_names_it_in_full_the_first_that_prints_it_is_quoted() =>
        Assert.Equal("HSI came in 2024.", Of("what does HSI stand for", "The hsi whispered.", "HSI came in 2024.", "HSI left."));

    [Theory]
    [InlineData("what does HSI stand for", "It stands for much.")]
    [InlineData("what does the dock stand for", "HSI came in 2024.")]
    [InlineData("que significa HSI para la soberanía", "HSI came in 2024.")]
    public void What_no_statement_prints_or_the_glossary_lacks_or_more_than_which_is_asked_is_not_defined(string question, string statement) => Assert.Null(Of(question, statement));

    private static string? Of(string question, params string[] statements)
    {
        var sheet = new Sheet("s", "en/s.md", Language.English, "S", default, default, Audience.Everyone, [], "");
        var said = statements.Select((text, i) => new Candidate(new Passage(new PassageId($"en/s#1.{i + 1}"), PassageKind.Statement, sheet, "", text, 0, [], 1), statements.Length - i, 1, [], () => [])).ToList();
        return Definitions.Of(new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test"))), said, _glossary)?.Text;
    }
}
