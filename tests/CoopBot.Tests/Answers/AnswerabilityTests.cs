using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Answers;

/// <summary>What makes a question look answerable, sign by sign: the same statement, one thing of the question changed.</summary>
public class AnswerabilityTests
{
    private const string Boats = "The United States donated four patrol boats to the Navy of Ecuador in Manta in 2024.";

    private static readonly Sheet _sheet = new("boats", "boats", Language.English, "", default, default, Audience.Everyone, [], "");

    private static readonly string[] _shelf =
    [
        Boats,
        "The polygraph school in Guayaquil trains examiners of the police.",
        "The clinic for dogs in Quito cost US$498,618.",
        "The talks of the envoys have topics: trade, fishing, roads.",
        "The rest of the envoys has leisure after it.",
    ];

    [Theory]
    [InlineData("who donated the patrol boats", "who painted the patrol boats")]
    [InlineData("what did the united states donate to the navy", "what did the united states donate to the fishermen")]
    [InlineData("how many patrol boats were donated", "how many cannons do the patrol boats have")]
    [InlineData("how many boats did the navy get", "how many sailors of the navy got the boats")]
    [InlineData("where are the patrol boats", "what brand are the patrol boats")]
    [InlineData("what did the dog clinic cost", "what did the dog clinic cost to maintain")]
    [InlineData("what did the united states donate in 2024", "what did the united states donate in 1998")]
    [InlineData("list the topics of the talks of the envoys", "list the leisure of the rest of the envoys")]
    [InlineData("cuantos botes dio estados unidos a la armada", "cuantos marinos de la armada usan los botes")]
    public void What_the_statement_says_is_more_answerable_than_what_it_does_not(string said, string unsaid) =>
        Assert.True(Of(said) > Of(unsaid), $"{said}: {Of(said)}, {unsaid}: {Of(unsaid)}");

    [Theory]
    [InlineData("what did the united states donate in 2024", 0)]
    [InlineData("what did the united states donate until 2024", 0)]
    [InlineData("what did the united states donate in 1998", 1)]
    [InlineData("what did the united states donate after 2024", 1)]
    [InlineData("what did the united states donate", 0)]
    [InlineData("what did the dog clinic cost in 1998", 0)]
    public void A_time_asked_for_that_the_best_statement_contradicts_is_a_sign(string question, double value) => Assert.Equal(value, Signed(question, Sign.OtherTime));

    [Theory]
    [InlineData("list the topics of the talks of the envoys", 1)]
    [InlineData("the topics of the talks of the envoys", 0)]
    [InlineData("list the leisure of the rest of the envoys", 0)]
    public void A_list_asked_for_that_the_best_statement_gives_is_a_sign(string question, double value) => Assert.Equal(value, Signed(question, Sign.Listed));

    [Theory]
    [InlineData("how many patrol boats does the navy have", 0)]
    [InlineData("which judge seized the patrol boats of the navy", 1)]
    [InlineData("what colour are the patrol boats of peru", 2)]
    [InlineData("what colour are the patrol boats next year", 2)]
    [InlineData("how much was the donation of patrol boats to the navy per boat", 1)]
    [InlineData("where does the polygraph school of guayaquil train", 0)]
    [InlineData("why did ecuador give the patrol boats back", 1)]
    [InlineData("did ecuador give the patrol boats to the navy", 0)]
    public void Each_particular_word_that_the_best_statement_lacks_is_a_sign(string question, double value) => Assert.Equal(value, Signed(question, Sign.Particular));

    [Fact]
    public void A_particular_word_that_stands_only_beside_the_best_statement_counts_a_little() =>
        Assert.InRange(SignOf("what colour are the patrol boats", Found(Boats, "colour, paint"))[(int)Sign.Particular], 0.01, 0.99);

    /// <summary>A number of the statement after it says nothing, unless that is as good or another side of the same disagreement.</summary>
    [Theory]
    [InlineData(10, 5, 0, 0)]
    [InlineData(10, 9.9, 0, 1)]
    [InlineData(10, 5, 1, 1)]
    public void The_kind_of_thing_asked_for_is_printed_by_what_may_be_shown_first(double best, double second, int conflict, double printed)
    {
        Candidate[] found = [Found("The boats are in Manta.", "", best, conflict), Found("The boats cost US$985,044.", "", second, conflict)];
        Assert.Equal(printed, SignOf("what did the boats cost", found)[(int)Sign.Printed]);
    }

    [Theory]
    [InlineData("did the boats cost 10 or 25 million", 1, 1)]
    [InlineData("did the boats cost 10 million", 1, 0)]
    [InlineData("did the boats cost 10 or 25 million", 0, 0)]
    public void A_doubt_that_a_disagreement_speaks_of_is_a_sign(string question, int conflict, double doubted) =>
        Assert.Equal(doubted, SignOf(question, Found("The boats cost US$10 million.", "", conflict: conflict))[(int)Sign.Doubted]);

    [Fact]
    public void Each_of_them_weighs()
    {
        Assert.True(Answerability.WeightOf(Sign.Doubted) > 0);
        Assert.True(Answerability.WeightOf(Sign.Particular) < -1);
        Assert.True(Answerability.WeightOf(Sign.OtherTime) < -1);
        Assert.True(Answerability.WeightOf(Sign.Listed) > 0);
    }

    [Fact]
    public void Nothing_found_cannot_be_answered() => Assert.Equal(0, Of("zzz qqq"));

    [Theory]
    [InlineData("how many boats", "boats")]
    [InlineData("¿Cuántas lanchas hay?", "lanchas")]
    [InlineData("how many of the 40 cars", "40 cars")]
    [InlineData("how many patrol boats came", "patrol boats")]
    [InlineData("how many tons of drugs came", "tons drugs")]
    [InlineData("¿cuántos perros de la policía hay?", "perros policia")]
    [InlineData("where are the boats", "")]
    [InlineData("how many people sail on the boats", "")]
    [InlineData("how many things came on the boats", "")]
    [InlineData("how many fit on the boats", "")]
    [InlineData("for how many years was the boats' accord renewed", "years")]
    [InlineData("cantidad lanchas 2024", "lanchas 2024")]
    [InlineData("number of patrol boats", "patrol boats")]
    [InlineData("no. of police in Manta", "police")]
    [InlineData("tail number of the boats", "")]
    [InlineData("a cuantos en total", "")]
    public void What_is_counted_is_named_after_the_question_word(string question, string counted) =>
        Assert.Equal(counted, string.Join(' ', Counts.CountedIn(Read(question))));

    [Theory]
    [InlineData("what did they sign in 2023", "They have three accords, the Times reported in January 2024.", false)]
    [InlineData("what did they sign in 2023", "They signed three accords in January 2024, the Times reported.", true)]
    [InlineData("¿qué firmaron en 2023?", "Tienen tres acuerdos, según el Times del 3 de enero de 2024.", false)]
    public void When_a_source_wrote_is_not_when_it_happened(string question, string statement, bool contradicts) =>
        Assert.Equal(contradicts, new AskedTime(question).Contradicts(Answering.Own.Passages[0] with { Text = statement }));

    [Theory]
    [InlineData("how many patrol boats were donated", Boats, true)]
    [InlineData("how many boats are there", "In 2024 boats of the Navy lay in Manta.", false)]
    [InlineData("how many sailors are there", "The 45 boats of the Navy lie in Manta, where it trains most of its many young sailors.", false)]
    [InlineData("how many sailors are there", "The boats carry 45 young sailors.", true)]
    [InlineData("how many sailors are there", "On 3 March 2025 sailors came.", false)]
    [InlineData("how many sailors are there", "US$747,000 for sailors.", false)]
    [InlineData("how many sailors are there", "Some 60% of the sailors came.", false)]
    [InlineData("how many dollars are there", "US$747,000 in dollars.", true)]
    [InlineData("how many Ecuadorians came", "Registrations of Ecuadorians at the border fell from 227,000.", true)]
    [InlineData("how many days did the pause of the boats last", "The pause for 90 days hit the boats.", true)]
    [InlineData("how many years did the pause of the boats last", "The pause of 2024 hit the boats for many years.", false)]
    public void A_number_must_stand_beside_what_is_counted(string question, string statement, bool says)
    {
        var query = Read(question);
        Assert.Equal(says, Counts.Says(Find(query, [statement]).Candidates[0], Counts.CountedIn(query)));
    }

    private static Query Read(string question) =>
        new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test")));

    private static double Of(string question)
    {
        var query = Read(question);
        return Answerability.Of(query, Find(query, _shelf).Candidates, gaps: []);
    }

    private static double Signed(string question, Sign sign)
    {
        var query = Read(question);
        return SignReader.Read(query, Find(query, _shelf).Candidates, gaps: [])[(int)sign];
    }

    private static double[] SignOf(string question, params Candidate[] found) => SignReader.Read(Read(question), found, gaps: []);

    /// <summary>With a part of the score for each word that statement or keywords hold.</summary>
    private static Candidate Found(string statement, string keywords, double score = 10, int conflict = 0)
    {
        var passage = new Passage(new PassageId(statement), conflict > 0 ? PassageKind.Side : PassageKind.Statement, _sheet, "", statement, conflict, [], 0);
        var words = Tokenizer.Tokenize(statement).Select(token => (token.Lower, Stated: token.Lower)).Concat(Tokenizer.Tokenize(keywords).Select(token => (token.Lower, Stated: "")));
        return new Candidate(passage, score, 1, new float[Enum.GetValues<Feature>().Length], () => [.. words.Select(word => new TermScore(word.Lower, word.Lower, 1, 1, 0, 0, 0) { Stated = word.Stated })]);
    }

    private static Ranking Find(Query query, string[] shelf)
    {
        var passages = shelf.Select((text, i) => new Passage(new PassageId($"boats#{i}"), PassageKind.Statement, _sheet, "", text, 0, [], 0)).ToList();
        var contents = new FolderContents([]);
        var snapshot = new Snapshot(contents.Revision, contents, new Dictionary<SourceId, BibliographyEntry>(), [], [_sheet], passages);
        return Retriever.Retrieve(query, new SnapshotIndex(snapshot, new RetrievalOptions()), Audience.Everyone);
    }
}
