using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using Xunit.Abstractions;

namespace CoopBot.Tests.Retrieval;

public sealed class LexiconTests(ITestOutputHelper output)
{
    private static readonly string[] _lines = [.. File.ReadAllLines(Path.Combine(Repository.Root, "src/CoopBot.Core/Retrieval/lexicon.txt")).Where(line => line is not ['#', ..])];

    [Fact]
    public void Every_line_has_wordings_of_letters_on_both_sides()
    {
        Assert.True(_lines.Length > 1000);
        Faults.None(_lines.Where(line =>
            line.Split(" | ") is not [var english, var spanish]
            || !english.Split(", ").Concat(spanish.Split(", ")).All(IsWording)
            || english.Split(", ").Distinct().Count() < english.Split(", ").Length
            || spanish.Split(", ").Distinct().Count() < spanish.Split(", ").Length));
    }

    [Fact]
    public void Lines_stand_in_order_and_each_once() =>
        Faults.None(_lines.Zip(_lines.Skip(1)).Where(pair => string.CompareOrdinal(pair.First, pair.Second) >= 0).Select(pair => $"{pair.First} / {pair.Second}"));

    [Theory]
    [InlineData("¿de quién es la casa?", Language.English, "The house stands there.")]
    [InlineData("¿cuándo empezó la guerra?", Language.English, "The war was long.")]
    [InlineData("whose is the house", Language.Spanish, "La casa está allá.")]
    [InlineData("when did the war begin", Language.Spanish, "La guerra fue larga.")]
    public void A_word_finds_the_passage_of_the_other_language(string question, Language language, string passage)
    {
        var index = Shelf.Of(language, "Nothing", passage, "Nada");
        Assert.Equal("1", Assert.Single(Retriever.Rank(Shelf.Ask(question), index).Candidates).Passage.Id.Value);
    }

    [Fact]
    public void A_word_is_called_what_the_lines_that_hold_it_say_and_no_more()
    {
        var (seed, count) = (Cases.Seed(), Cases.Count(200));
        output.WriteLine($"COOPBOT_SEED={seed}, {count} words");
        var random = new Random(seed);
        foreach (var asked in new[] { Language.English, Language.Spanish })
        {
            var groups = _lines.Select(line => (Asked: Forms(line, asked), English: Forms(line, Language.English), Spanish: Forms(line, Language.Spanish))).ToList();
            var words = _lines.SelectMany(line => Side(line, asked)).Where(word => Form(word, asked).Length == 1 && !word.Contains(' ', StringComparison.Ordinal)).ToArray();
            foreach (var word in random.GetItems(words, count))
            {
                var form = Form(word, asked)[0];
                var term = new QueryTerm(word, Words.Forms(word, Language.English), Words.Forms(word, Language.Spanish), 1, false, false);
                var holding = groups.FindAll(group => group.Asked.Contains(form));
                Assert.Equal(holding.SelectMany(group => group.English).ToHashSet(), Said(term, asked, Language.English));
                Assert.Equal(holding.SelectMany(group => group.Spanish).ToHashSet(), Said(term, asked, Language.Spanish));
            }
        }
    }

    private static HashSet<string> Said(QueryTerm term, Language asked, Language wanted) =>
        [.. Lexicon.Everyday.Of([term], 0, asked, wanted).Select(found => string.Join(' ', found.Forms))];

    private static bool IsWording(string wording) =>
        wording.Length > 0 && wording == wording.Trim() && !wording.Contains("  ", StringComparison.Ordinal) && wording.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'');

    private static string[] Side(string line, Language language) => line.Split(" | ")[language == Language.Spanish ? 1 : 0].Split(", ");

    private static HashSet<string> Forms(string line, Language language) =>
        [.. Side(line, language).Select(wording => (wording, forms: Form(wording, language)))
            .Where(pair => pair.forms.Length > 1 || (pair.forms.Length == 1 && !pair.wording.Contains(' ', StringComparison.Ordinal)))
            .Select(pair => string.Join(' ', pair.forms))];

    private static string[] Form(string wording, Language language) =>
        [.. wording.Split(' ').Select(word => QuestionReader.SearchedForms(word, language)).Where(forms => forms.Length > 0).Select(forms => forms[0])];
}
