using CoopBot.Core.Questions;
using Xunit.Abstractions;

namespace CoopBot.Tests.Questions;

public sealed class LanguageTests(ITestOutputHelper output)
{
    private static readonly QuestionReader _reader = new(new QuestionsOptions());

    [Fact]
    public void Short_chat_questions_are_told_apart()
    {
        var wrong = Misread(ChatQuestions.English, Language.English).Concat(Misread(ChatQuestions.Spanish, Language.Spanish)).ToList();
        var all = ChatQuestions.English.Length + ChatQuestions.Spanish.Length;
        var accuracy = 1 - ((double)wrong.Count / all);
        output.WriteLine($"{accuracy:0.0 %} of {all}; wrong: {string.Join(" | ", wrong)}");

        Assert.True(ChatQuestions.English.Length >= 60 && ChatQuestions.Spanish.Length >= 60);
        Assert.True(accuracy >= 0.97, $"{accuracy:0.0 %}: {string.Join(" | ", wrong)}");
    }

    [Theory]
    [InlineData("Noboa?")]
    [InlineData("Fitzpatrick")]
    [InlineData("Guayaquil?")]
    [InlineData("Sommerfeld")]
    [InlineData("SOUTHCOM")]
    [InlineData("Time.news")]
    [InlineData("25 M?")]
    [InlineData("2025")]
    [InlineData("🚤")]
    [InlineData("")]
    public void A_bare_name_is_in_the_language_of_the_turn_before(string name)
    {
        Assert.Equal(Language.Spanish, Read(name, "¿Quién firmó el acuerdo?").Language);
        Assert.Equal(Language.English, Read(name, "Who signed the agreement?").Language);
    }

    [Fact]
    public void A_name_after_a_name_is_in_the_language_of_the_last_turn_that_showed_one() =>
        Assert.Equal(Language.Spanish, Read("Fitzpatrick?", "¿Quién firmó el acuerdo?", "Noboa?").Language);

    [Theory]
    [InlineData("how many boats?", "¿Cuántas lanchas?", Language.English)]
    [InlineData("cuántas?", "How many boats?", Language.Spanish)]
    [InlineData("¿Noboa?", "Who signed?", Language.Spanish)]
    [InlineData("policía", "Who signed?", Language.Spanish)]
    public void Whoever_changes_the_language_is_followed(string now, string before, Language language) =>
        Assert.Equal(language, Read(now, before).Language);

    [Theory]
    [InlineData("es", true, Language.Spanish)]
    [InlineData("ES-ec", true, Language.Spanish)]
    [InlineData("en_GB", true, Language.English)]
    [InlineData("est", false, Language.English)]
    [InlineData("fr", false, Language.English)]
    [InlineData("", false, Language.English)]
    [InlineData(null, false, Language.English)]
    public void A_code_is_read_with_or_without_its_region(string? code, bool known, Language language)
    {
        Assert.Equal(known, LanguageCodes.TryRead(code, out var read));
        if (known)
        {
            Assert.Equal(language, read);
            Assert.StartsWith(language.Code(), code, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Misread(string[] questions, Language language) =>
        questions.Where(question => Read(question).Language != language);

    private static Query Read(string question, params string[] previous) =>
        _reader.Read(new Question(question, previous, new Origin("cli")));
}
