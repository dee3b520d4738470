using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Tests.Answers;

public sealed class OffersTests
{
    [Theory]
    [InlineData("how much was it", Asked.Amount)]
    [InlineData("y cuánto costó", Asked.Amount)]
    [InlineData("how many boats", Asked.Number)]
    [InlineData("cuantas lanchas", Asked.Number)]
    [InlineData("ok and when", Asked.Date)]
    [InlineData("q dia llegan", Asked.Date)]
    [InlineData("in which city is it", Asked.Place)]
    [InlineData("¿Dónde queda?", Asked.Place)]
    [InlineData("whos anya sharma", Asked.Person)]
    [InlineData("why did they stop", Asked.Reason)]
    [InlineData("what is the dock good for", Asked.Reason)]
    [InlineData("xq pararon los proyectos", Asked.Reason)]
    [InlineData("pa q sirven las camaras", Asked.Reason)]
    [InlineData("what did the dock cost", Asked.Amount)]
    [InlineData("price of the boats", Asked.Amount)]
    [InlineData("que costo el muelle", Asked.Amount)]
    [InlineData("what budget does the work have", Asked.Amount)]
    [InlineData("que presupuesto tiene la obra", Asked.Amount)]
    [InlineData("cto cuesta", Asked.Amount)]
    [InlineData("ctos perros", Asked.Number)]
    [InlineData("que porcentaje voto no", Asked.Number)]
    [InlineData("cdo llegan", Asked.Date)]
    [InlineData("dnd queda", Asked.Place)]
    [InlineData("who paid the cost of it", Asked.Person)]
    [InlineData("how much cocaine was seized", Asked.Number)]
    [InlineData("y cuánta droga agarraron", Asked.Number)]
    [InlineData("how much did it weigh", Asked.Number)]
    [InlineData("de cuanto es el arancel", Asked.Number)]
    [InlineData("arancel del pais vecino, cuanto", Asked.Number)]
    [InlineData("muelle del pais vecino, cuanto", Asked.Amount)]
    [InlineData("de cuantos millones era", Asked.Amount)]
    [InlineData("how much did the vessel cost", Asked.Amount)]
    [InlineData("which streets have them", Asked.Place)]
    [InlineData("cuanto bajaron los registros", Asked.Number)]
    [InlineData("how much did it catch", Asked.Number)]
    [InlineData("en cuanto por ciento bajo", Asked.Number)]
    [InlineData("en cuanto porciento", Asked.Number)]
    [InlineData("cuanto pagaron por la base", Asked.Amount)]
    [InlineData("cuanta plata", Asked.Amount)]
    [InlineData("what % voted no", Asked.Number)]
    [InlineData("the 30% tariff hit what", Asked.Anything)]
    [InlineData("no. of police in Manta", Asked.Number)]
    [InlineData("when'd they leave", Asked.Date)]
    [InlineData("why'd they leave", Asked.Reason)]
    [InlineData("y did they leave", Asked.Reason)]
    [InlineData("y cuando se fueron", Asked.Date)]
    [InlineData("do the prices agree", Asked.Anything)]
    [InlineData("what did they fear when it began", Asked.Anything)]
    [InlineData("name those who went", Asked.Anything)]
    [InlineData("what did it cost when it was new", Asked.Amount)]
    [InlineData("what day did they come", Asked.Date)]
    [InlineData("como cuantos llegaron", Asked.Number)]
    [InlineData("cuales son las razones de quien firmo", Asked.Anything)]
    [InlineData("", Asked.Anything)]
    public void The_question_word_tells_what_is_asked_for(string question, Asked asked) =>
        Assert.Equal(asked, AskedReader.Read(question));

    [Theory]
    [InlineData("The projects are plate readers, a school, 40 vehicles and a dock.", true)]
    [InlineData("Son lectores de placas, una escuela, 40 vehículos y un muelle.", true)]
    [InlineData("The dock, worth US$370,000 and 1,000 days late.", false)]
    public void A_statement_with_several_commas_names_several_things(string text, bool enumerates) => Assert.Equal(enumerates, Offers.Enumerates(text, 0));

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(7, false)]
    public void Of_as_many_things_as_the_asker_counts_about_as_many_are_named(int several, bool enumerates)
    {
        Assert.Equal(enumerates, Offers.Enumerates("The projects are plate readers, a school, and a dock.", several));
        Assert.Equal(enumerates, Offers.Enumerates("Son lectores de placas; una escuela; y un muelle.", several));
    }

    [Theory]
    [InlineData("The boats are called Isla Uno and Isla Dos.", true)]
    [InlineData("Las lanchas se llaman Isla Uno y Dos.", true)]
    [InlineData("Two boats are named, one in 2024, one in 2025.", false)]
    [InlineData("The boat Isla Uno (Navy) and Isla Dos are new.", false)]
    public void Of_two_the_names_are_given(string text, bool enumerates) => Assert.Equal(enumerates, Offers.Enumerates(text, 2));

    [Theory]
    [InlineData("what topics did they discuss", "topics")]
    [InlineData("list the three main goals", "goals")]
    [InlineData("que equipos iban a dar", "equipos")]
    [InlineData("cuáles son las metas", "metas")]
    [InlineData("dime los 7 proyectos", "proyectos")]
    [InlineData("what human rights organisations spoke", "rights organisations")]
    [InlineData("when was it signed", "")]
    [InlineData("what did it cost", "")]
    [InlineData("", "")]
    public void What_is_to_be_listed_is_named_behind_the_word_that_asks(string question, string listed) =>
        Assert.Equal(listed, string.Join(' ', ManyReader.Listed(Tokenizer.Tokenize(question))));

    [Theory]
    [InlineData("which university sent him", "university")]
    [InlineData("a que hospital fueron", "hospital")]
    [InlineData("tuvo el país que pagar", null)]
    [InlineData("por qué el congreso no tuvo que aprobar el hospital", null)]
    [InlineData("lo que dicen del hospital", null)]
    [InlineData("y qué dice del hospital", null)]
    public void The_thing_asked_for_stands_behind_the_word_that_asks_and_not_behind_one_that_joins(string question, string? named) =>
        Assert.Equal(named, ManyReader.Named(Tokenizer.Tokenize(question)));

    [Theory]
    [InlineData("The text names three topics: ships, trade and planes.", true)]
    [InlineData("The text names three main types of topics, ships, trade and planes.", true)]
    [InlineData("The text names topics of the talks: ships, trade and planes.", false)]
    [InlineData("The text of 2024 names topics, ships and planes.", false)]
    [InlineData("The text names three ships: A, B and C.", false)]
    [InlineData("The text names three topics.", false)]
    public void A_statement_lists_what_it_counts_and_names(string text, bool lists)
    {
        var sheet = new Sheet("s", "en/s.md", Language.English, "S", default, default, Audience.Everyone, [], "");
        Assert.Equal(lists, Offers.Lists(new Passage(new PassageId("en/s#1.1"), PassageKind.Statement, sheet, "", text, 0, [], 1), new HashSet<string>(Words.Forms("topics", Language.English))));
    }

    [Theory]
    [InlineData("list the 7 projects", 7)]
    [InlineData("what are the seven projects", 7)]
    [InlineData("cuáles son los siete proyectos", 7)]
    [InlineData("enumera los 3 proyectos", 3)]
    [InlineData("list the projects", 0)]
    [InlineData("enumera los proyectos", 0)]
    [InlineData("list the boats of 2025", 0)]
    public void The_question_tells_how_many_there_are(string question, int several) =>
        Assert.Equal(several, new QuestionReader(new QuestionsOptions()).Read(new Question(question, [], new Origin("test"))).Several);

    [Theory]
    [InlineData("The boats are worth US$985,044.", Asked.Amount, true)]
    [InlineData("The four boats are new.", Asked.Amount, false)]
    [InlineData("The four boats are new.", Asked.Number, true)]
    [InlineData("The boats are new.", Asked.Number, false)]
    [InlineData("It was announced on 26 March.", Asked.Date, true)]
    [InlineData("It was announced by the Presidency.", Asked.Date, false)]
    [InlineData("The base was closed in 2009.", Asked.Date, true)]
    [InlineData("La base cerró en 2009.", Asked.Date, true)]
    [InlineData("The base held 475 people and 130 cars.", Asked.Date, false)]
    [InlineData("The school is in Guayaquil.", Asked.Place, true)]
    [InlineData("The school was announced in March.", Asked.Place, false)]
    [InlineData("The dock is meant to support patrols.", Asked.Reason, true)]
    [InlineData("The dock stands in Manta.", Asked.Reason, false)]
    [InlineData("The school is put at US$298,000 in US$ terms.", Asked.Place, false)]
    public void A_statement_offers_what_it_prints(string text, Asked asked, bool offers)
    {
        var sheet = new Sheet("s", "en/s.md", Language.English, "S", default, default, Audience.Everyone, [], "");
        Assert.Equal(offers, Offers.Meets(new Passage(new PassageId("en/s#1.1"), PassageKind.Statement, sheet, "", text, 0, [], 1), asked));
    }
}
