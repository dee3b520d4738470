using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Answers;

public sealed class TermNotesTests
{
    private static readonly Term[] _glossary =
    [
        new("HSI", ["Homeland Security Investigations"], ["Investigaciones de Seguridad Nacional"], Everyday: false, "", ""),
        new("INL", ["Bureau of International Narcotics"], ["Oficina Antinarcóticos"], Everyday: false, "", ""),
        new("", ["boat"], ["lancha"], Everyday: true, "", ""),
    ];

    [Theory]
    [InlineData(Language.English, "The US sent FBI and HSI teams.", "HSI: Homeland Security Investigations")]
    [InlineData(Language.Spanish, "EE. UU. envió equipos de HSI.", "HSI: Investigaciones de Seguridad Nacional")]
    [InlineData(Language.English, "INL and HSI pay for it.", "INL: Bureau of International Narcotics; HSI: Homeland Security Investigations")]
    [InlineData(Language.English, "Homeland Security Investigations (HSI) sent teams.", "")]
    [InlineData(Language.English, "The hsi of a word is not the acronym.", "")]
    [InlineData(Language.English, "No acronym stands here.", "")]
    public void An_acronym_is_spelled_out_once_unless_the_answer_does_so(Language language, string statement, string notes) =>
        Assert.Equal(notes, string.Join("; ", TermNotes.For(language, [new AnswerStatement(statement, [1], StatementRole.Plain)], _glossary).Select(note => $"{note.Acronym}: {note.Name}")));

    [Theory]
    [InlineData("what is the HSI and the inl", "HSI: Homeland Security Investigations; INL: Bureau of International Narcotics")]
    [InlineData("que es la INL", "INL: Oficina Antinarcóticos")]
    [InlineData("what is a boat", "")]
    public void What_was_asked_about_in_vain_is_at_least_spelled_out(string question, string notes) =>
        Assert.Equal(notes, string.Join("; ", TermNotes.AskedIn(new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test"))), _glossary).Select(note => $"{note.Acronym}: {note.Name}")));

    [Theory]
    [InlineData("what does HSI do", "\n(HSI: Homeland Security Investigations)", "The sources do not say.")]
    [InlineData("qué brújula usa HSI", "\n(HSI: Investigaciones de Seguridad Nacional)", "Las fuentes no lo dicen.")]
    public async Task A_silence_ends_with_it_and_its_own_words_are_told_from_it(string question, string end, string why)
    {
        using var folder = new KnowledgeFolder();
        var answer = Assert.IsType<Answer.Abstained>(await Answering.Over(folder.Sound()).AskAsync(question));
        var words = SilenceWords.Of(answer);
        Assert.Equal($"{why} {words.Offer}{end}", answer.Text);
        Assert.Equal(why, words.Why);
        Assert.NotEmpty(words.Offer);
        Assert.Equal("HSI", Assert.Single(answer.Terms).Acronym);
    }

    [Fact]
    public void It_is_left_out_where_there_is_no_room()
    {
        TermNote[] notes = [new("HSI", "Homeland Security Investigations")];
        Assert.Equal("A. [1]\n(HSI: Homeland Security Investigations)", AnswerText.WithTerms("A. [1]", notes, 1_200));
        Assert.Equal("A. [1]", AnswerText.WithTerms("A. [1]", notes, 30));
    }
}
