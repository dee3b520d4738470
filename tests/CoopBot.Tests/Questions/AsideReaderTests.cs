using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class AsideReaderTests
{
    [Theory]
    [InlineData("my dad worked near the base. when did they leave", "my dad worked near the base")]
    [InlineData("desk officer here. who commands southcom", "desk officer here")]
    [InlineData("is there a price for the cameras? the papers differ", "the papers differ")]
    [InlineData("what froze the aid, the texts dont match", "the texts dont match")]
    [InlineData("soy taxista, q es eso de la tercera placa", "soy taxista")]
    [InlineData("cuanto costaron los carros, me suena raro el precio", "me suena raro el precio")]
    [InlineData("escuche en la radio de un plan. ¿cuántos refugiados al año?", "escuche en la radio de un plan")]
    [InlineData("what does INL stand for, keep seeing it in the news", "keep seeing it in the news")]
    [InlineData("No me acuerdo bien. Dime la fecha", "no me acuerdo bien")]
    [InlineData("hi sorry im driving what did that doctor say about the projects", "hi sorry im driving")]
    [InlineData("hey my boss is asking who signed the maritime accord porque i have two names here", "hey my boss is asking porque i have two names here")]
    [InlineData("oye mira para mi jefa cuantos metros mide el muelle", "oye mira para mi jefa")]
    [InlineData("the captain wants to know which navy got the boats, and since when", "the captain wants to know")]
    [InlineData("el comandante quiere saber cuando llegan los botes", "el comandante quiere saber")]
    [InlineData("estoy haciendo una tarea: en 2005, la mayor parte de la droga", "estoy haciendo una tarea")]
    [InlineData("van a construir otra base si o no, es q unos hablan de manta", "es q unos hablan de manta")]
    public void What_is_said_besides_is_told_from_what_is_asked(string text, string aside) => Assert.Equal(aside, Asides(text));

    [Theory]
    [InlineData("how much did the dock cost")]
    [InlineData("boats, dock and clinic: which is dearest")]
    [InlineData("the boats, when do they come, and where")]
    [InlineData("who signed it? and when?")]
    [InlineData("la base. los botes. la clínica")]
    [InlineData("perros de EE. UU. para la policía, cuántos")]
    [InlineData("según el Dr. Smith qué falta")]
    [InlineData("i heard about the dock")]
    [InlineData("hola sobre los botes cuantos son")]
    [InlineData("Bases on own soil. Planned or not?")]
    [InlineData("me dicen cuanto costo")]
    [InlineData("who paid because the law asks for it")]
    [InlineData("did the envoy want to know who signed the deal")]
    [InlineData("the envoy got kicked out when the treaty ended in manta")]
    [InlineData("ministers know what patrol boats cost")]
    [InlineData("cuanto costo, segun una y otra fuente")]
    [InlineData("which came first, the boats or the cars")]
    [InlineData("necesito el precio de los botes, tambien del muelle")]
    [InlineData("seven projects: boats, a dock, a clinic")]
    [InlineData("es que costo mucho el muelle")]
    [InlineData("1,106,060.25 for what?")]
    [InlineData("???")]
    [InlineData("")]
    public void A_message_that_only_asks_or_asks_nothing_has_none(string text) => Assert.Empty(Asides(text));

    [Fact]
    public void Never_is_all_of_a_message_said_besides()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var text = Words.Clean(string.Join(random.Next(3) switch { 0 => ". ", 1 => ", ", _ => " " }, Enumerable.Range(0, 5).Select(_ => ChatQuestions.English[random.Next(ChatQuestions.English.Length)] + RandomText.From(random))));
            var tokens = Tokenizer.Tokenize(text);
            Assert.True(tokens.Count == 0 || AsideReader.Read(text, tokens).Contains(false), $"seed {seed}: {RandomText.Show(text)}");
        }
    }

    [Theory]
    [InlineData("my aunt bought a yacht. how much did the dock cost", "dock", "yacht")]
    [InlineData("vi un reportaje del yate, cuanto costo el muelle", "muelle", "yate")]
    public void What_is_said_besides_weighs_half_and_need_not_be_answered(string text, string asked, string aside)
    {
        var terms = new QuestionReader(new QuestionsOptions()).Read(new Question(text, [], new Origin("test"))).Terms;
        Assert.Equal((1, true), Read(asked));
        Assert.Equal((0.5, false), Read(aside));

        (double Weight, bool IsAsked) Read(string surface) => terms.Where(term => term.Surface == surface).Select(term => (term.Weight, term.IsAsked)).Single();
    }

    [Fact]
    public void A_question_with_words_of_its_own_does_not_lean_on_the_turn_before_for_what_is_said_besides()
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question("ok never mind him. what did the kidnapping unit become", ["who is james smith"], new Origin("test")));
        Assert.False(query.FollowUp);
    }

    private static string Asides(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return string.Join(' ', tokens.Zip(AsideReader.Read(text, tokens)).Where(pair => pair.Second).Select(pair => pair.First.Lower));
    }
}
