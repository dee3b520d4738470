using CoopBot.Core.Answers;
using CoopBot.Core.Questions;

namespace CoopBot.Tests.Answers;

public sealed class DenialsTests
{
    [Theory]
    [InlineData("The bureau was to send more staff, without a number.", Asked.Number)]
    [InlineData("The announcement gave neither the number of people nor the duration.", Asked.Number)]
    [InlineData("The announcement gave neither the number of people nor the duration.", Asked.Date)]
    [InlineData("Las listas no nombran lugar para el muelle.", Asked.Place)]
    [InlineData("El comunicado, sin indicar monto, habla de apoyo.", Asked.Amount)]
    [InlineData("The delegation, whose members are not named, stressed trust.", Asked.Person)]
    public void A_statement_says_that_the_kind_asked_for_is_not_given(string text, Asked asked) => Assert.True(Denials.Says(text, asked));

    [Theory]
    [InlineData("The text gives no university, employer or other affiliation.", "university", true)]
    [InlineData("El Oriente no nombra ciudad ni calle.", "ciudad", true)]
    [InlineData("The guest, whose title is not known, teaches at a university.", "university", false)]
    [InlineData("The text gives no university; the university of the other guest is known.", "university", false)]
    [InlineData("The text gives no employer.", "university", false)]
    [InlineData("The new school is not the university of the port.", "university", false)]
    [InlineData("They were not told a university.", "university", true)]
    public void A_thing_asked_for_by_its_name_is_denied_where_it_stands_only_behind_a_denial(string text, string name, bool denied)
    {
        var language = text.StartsWith("El ", StringComparison.Ordinal) ? Language.Spanish : Language.English;
        var passage = Answering.Own.Passages.First(passage => passage.Language == language) with { Text = text };
        Assert.Equal(denied, Denials.Says(passage, QuestionReader.SearchedForms(name, passage.Language).ToHashSet()));
    }

    [Theory]
    [InlineData("The bureau was to send more staff, without a number.", Asked.Place)]
    [InlineData("The dock is in Manta, and the base has no roof; the number of boats is four.", Asked.Number)]
    [InlineData("Four boats went to the Navy.", Asked.Number)]
    [InlineData("The text gives no reason.", Asked.Reason)]
    [InlineData("The text names no system.", Asked.Anything)]
    [InlineData("", Asked.Number)]
    public void Any_other_statement_does_not(string text, Asked asked) => Assert.False(Denials.Says(text, asked));
}
