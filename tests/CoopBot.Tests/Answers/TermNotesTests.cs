using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

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

    [Fact]
    public void It_is_left_out_where_there_is_no_room()
    {
        TermNote[] notes = [new("HSI", "Homeland Security Investigations")];
        Assert.Equal("A. [1]\n(HSI: Homeland Security Investigations)", AnswerText.WithTerms("A. [1]", notes, 1_200));
        Assert.Equal("A. [1]", AnswerText.WithTerms("A. [1]", notes, 30));
    }
}
