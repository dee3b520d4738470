using CoopBot.Core.Questions;
using Xunit.Abstractions;

namespace CoopBot.Tests.Questions;

public sealed class FollowUpTests(ITestOutputHelper output)
{
    private static readonly QuestionReader _reader = new(new QuestionsOptions());

    /// <summary>Questions that cannot be understood without the turn before.</summary>
    private static readonly string[] _leaning =
    [
        "how much was it?", "who built it", "who pays for them", "and the base?", "what about the dock?", "in 2024?", "when?", "why", "where exactly",
        "how many of those are new", "which company is building it", "when were they delivered to the navy in Guayaquil?", "who signed that?", "and in Guayaquil",
        "so who paid", "who else", "the second one?", "is that confirmed", "does it say when", "what company supplied them", "ok and the cost?", "when was it signed",
        "did he sign", "what is its purpose", "how many people trained there", "that base, where is it", "then what happened",
        "¿cuánto costó?", "quien lo construyo", "y la base", "y en guayaquil?", "cuando", "por qué", "donde queda", "cuanto cuesta ese muelle", "¿quién los paga?",
        "y cuantos son", "entonces quien pago", "que empresa lo construye", "cual es su proposito", "quien firmo eso", "y en 2024?", "¿él firmó?", "y quien mas",
        "cuando los entregaron", "¿para qué sirven?", "ok y el costo", "cuantos trabajan ahi",
    ];

    /// <summary>Questions that say all they ask.</summary>
    private static readonly string[] _standing =
    [
        "What did the dock cost in March 2025?", "Who signed the agreement that renewed the letter in 2023?", "Which projects did the US say it would reactivate in March 2025?",
        "How many patrol boats did the US give to the Navy?", "Is there a canine clinic in Guayaquil?", "What did the base cost and who built it?",
        "What are the goals of the security cooperation program this year?", "Which agencies support the polygraph school?", "how many vehicles did the police get",
        "Does the agreement of September 2024 cover justice and its institutions?", "What is the difference between the base and its dock?",
        "Who was president of Ecuador in September 2024?", "ok, how much did the canine clinic cost", "did the US and Ecuador say when their agreement ends",
        "Are there drones in the package announced on 4 September 2025?", "What money did those who signed the agreement announce?",
        "¿Cuánto costó el muelle en marzo de 2025?", "¿Quién firmó el acuerdo que renovó la carta en 2023?", "¿Cuántas lanchas dio Estados Unidos a la Armada?",
        "¿Qué le entregó Estados Unidos a la Policía Nacional en 2025?", "cuantos vehiculos recibio la policia", "¿Hay una clínica canina en Guayaquil?",
        "¿Cuánto costó la base y su muelle en 2025?", "¿Qué agencias apoyan la escuela de polígrafo?", "¿Quién era presidente del Ecuador en septiembre de 2024?",
        "¿Cuáles son los objetivos de la cooperación en seguridad este año?", "¿Cuáles son los siete proyectos que se reactivaron?", "¿Qué dijo la embajada sobre los drones y su costo?",
        "lo que costo la clinica canina de guayaquil", "¿Por qué Estados Unidos pausó la ayuda al Ecuador en enero de 2025?",
    ];

    [Fact]
    public void A_follow_up_is_told_from_a_question_that_stands_alone()
    {
        string[] wrong =
        [
            .. _leaning.Where(question => !Read(question, "What did the canine clinic cost?").FollowUp),
            .. _standing.Where(question => Read(question, "What did the canine clinic cost?").FollowUp),
        ];
        var accuracy = 1 - ((double)wrong.Length / (_leaning.Length + _standing.Length));
        output.WriteLine($"{accuracy:0.0 %} of {_leaning.Length + _standing.Length}; wrong: {string.Join(" | ", wrong)}");

        Assert.True(accuracy >= 0.95, $"{accuracy:0.0 %}: {string.Join(" | ", wrong)}");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(10_000, 3)]
    public void Each_turn_leads_to_the_one_before_and_never_to_more_than_are_looked_at(int turns, int steps)
    {
        var depth = 0;
        for (var query = _reader.Read(new Question("who built it", [.. Enumerable.Repeat("and the base?", turns)], new Origin("test"))).Before; query is not null; query = query.Before)
        {
            depth++;
        }

        Assert.Equal(steps, depth);
    }

    [Fact]
    public void A_follow_up_takes_the_words_of_the_turn_before_at_less_weight() =>
        Assert.Equal("built^1 dock^0.5 cost^0.5", Terms(Read("Who built it?", "What did the dock cost?")));

    [Fact]
    public void Words_of_an_earlier_turn_are_known_as_such() =>
        Assert.Equal([false, true, true], Read("Who built it?", "What did the dock cost?").Terms.Select(term => term.Carried));

    [Fact]
    public void A_word_that_is_repeated_keeps_its_own_weight() =>
        Assert.Equal("dock^1 cost^0.5", Terms(Read("and the dock?", "What did the dock cost?")));

    [Fact]
    public void A_follow_up_of_a_follow_up_reaches_back_to_what_both_are_about() =>
        Assert.Equal("built^0.5 dock^0.25 cost^0.25", Terms(Read("when?", "What did the dock cost?", "Who built it?")));

    [Fact]
    public void A_turn_that_stands_alone_is_not_reached_past() =>
        Assert.Equal("signed^0.5 agreement^0.5 september^0.5 2024^0.5", Terms(Read("when?", "What did the dock cost?", "Who signed the agreement of September 2024?")));

    [Fact]
    public void No_more_turns_are_looked_at_than_allowed()
    {
        var reader = new QuestionReader(new QuestionsOptions { EarlierTurns = 1 });
        var none = new QuestionReader(new QuestionsOptions { EarlierTurns = 0 });
        string[] turns = ["What did the dock cost?", "Who built it?"];

        Assert.Equal("built^0.5", Terms(reader.Read(new Question("when?", turns, new Origin("cli")))));
        Assert.False(none.Read(new Question("when?", turns, new Origin("cli"))).FollowUp);
    }

    [Theory]
    [InlineData("and the dock?", "How much did the canine clinic cost?", Asked.Amount)]
    [InlineData("y el muelle", "¿cuándo llegaron las lanchas?", Asked.Date)]
    [InlineData("and when?", "How much did the canine clinic cost?", Asked.Date)]
    [InlineData("what else is there?", "How much did the canine clinic cost?", Asked.Anything)]
    [InlineData("Which projects did the US say it would reactivate?", "How much did the canine clinic cost?", Asked.Anything)]
    public void A_fragment_asks_for_what_the_turn_before_asked_for(string question, string before, Asked asked) =>
        Assert.Equal(asked, Read(question, before).Asked);

    [Theory]
    [InlineData("How much did the boats cost?", "and the dock?")]
    [InlineData("How much did the boats cost?", "thanks")]
    public void A_fragment_asks_so_through_turns_that_lean_themselves(params string[] before) =>
        Assert.Equal(Asked.Amount, Read("and the clinic?", before).Asked);

    [Theory]
    [InlineData("whose was it before that?", "What did the dock cost?", "owner^1 previous^1 dock^0.5 cost^0.5")]
    [InlineData("and after that?", "What did the dock cost?", "later^1 dock^0.5 cost^0.5")]
    [InlineData("y de quién era antes", "¿cuánto costó el muelle?", "dueño^1 anterior^1 costo^0.5 muelle^0.5")]
    [InlineData("y quién antes", "¿cuánto costó el muelle?", "anterior^1 costo^0.5 muelle^0.5")]
    [InlineData("who built it before the war?", "What did the dock cost?", "built^1 war^1 dock^0.5 cost^0.5")]
    public void Without_a_word_of_matter_the_words_of_grammar_say_what_is_asked(string question, string before, string terms) =>
        Assert.Equal(terms, Terms(Read(question, before)));

    [Fact]
    public void Whatever_it_says_it_can_be_read_as_one()
    {
        var question = new Question("How many people fit in a boat of the navy?", ["What did the dock cost?"], new Origin("cli"));
        Assert.False(_reader.Read(question, SourceNames.None).FollowUp);
        Assert.Equal("people^1 fit^1 boat^1 navy^1 dock^0.5 cost^0.5", Terms(_reader.Read(question, SourceNames.None, leans: true)));
        Assert.False(_reader.Read(question with { Previous = [] }, SourceNames.None, leans: true).FollowUp);
    }

    [Fact]
    public void Without_an_earlier_turn_nothing_is_a_follow_up() => Assert.False(Read("and the dock?").FollowUp);

    [Fact]
    public void An_earlier_turn_without_words_adds_nothing() =>
        Assert.Equal((false, "built^1"), (Read("who built it", "???").FollowUp, Terms(Read("who built it", "???"))));

    [Fact]
    public void An_earlier_turn_too_long_to_be_read_adds_nothing() =>
        Assert.Equal("built^1", Terms(Read("who built it", new string('x', 5_000))));

    [Fact]
    public void A_follow_up_in_the_other_language_takes_the_words_of_the_first() =>
        Assert.Equal("cuesta^1 dock^0.5 cost^0.5", Terms(Read("¿cuánto cuesta?", "What did the dock cost?")));

    private static Query Read(string question, params string[] previous) =>
        _reader.Read(new Question(question, previous, new Origin("cli")));

    private static string Terms(Query query) =>
        string.Join(' ', query.Terms.Select(term => FormattableString.Invariant($"{term.Surface}^{term.Weight}")));
}
