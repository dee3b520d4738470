using CoopBot.Core.Questions;
using CoopBot.Tests.Retrieval;
using CoopBot.Translation;
using Xunit.Abstractions;

namespace CoopBot.Tests.Translation;

public sealed class LexicalStreamTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_word_has_a_line_and_the_number_comes_first() =>
        Assert.Equal("[7]\nEcuador's\n\nlanchas\n", LexicalStream.Block(7, ["Ecuador's", "$", "lanchas"]));

    [Fact]
    public void The_senses_of_each_line_are_read_and_what_is_unknown_has_none()
    {
        var senses = LexicalStream.Senses("[3]\n^equipo<n><m><sg>/squad<n><sg>/team<n><sg>$\n^*Noboa/*Noboa$\n\n", 3, 3)!;
        Assert.Equal(["squad team", "", ""], senses.Select(of => string.Join(' ', of)));
    }

    [Theory]
    [InlineData("^Nueva York<np><loc>/New York<np><loc>$", "new york")]
    [InlineData("^despegar<vblex><inf>/take<vblex><inf># off$", "take off")]
    [InlineData("^medio<adj>/half<adj>/middle<adj>$", "half|middle")]
    [InlineData("^dar<vblex>/give<vblex>$ ^prpers<prn>/prpers<prn>$ ^lo<prn>/prpers<prn>$", "give")]
    [InlineData("^raro<n>/@raro<n>$", "")]
    [InlineData("^a<n>/<n>$ ^b<n>/x;y<n>$ ^c<n>/z<n>", "")]
    [InlineData("no unit at all", "")]
    public void A_wording_is_a_lemma_without_tags_and_marks(string line, string wordings) =>
        Assert.Equal(wordings, string.Join('|', LexicalStream.Senses($"[1]\n{line}\n", 1, 1)![0]));

    [Theory]
    [InlineData("")]
    [InlineData("[2]\n^a<n>/b<n>$\n")]
    [InlineData("[1]")]
    [InlineData("[1]\n")]
    [InlineData("[1]\n^a<n>/b<n>$")]
    [InlineData("[1]\n^a<n>/b<n>$\n\n")]
    [InlineData(" [1]\n^a<n>/b<n>$\n")]
    public void What_answers_another_block_is_no_answer(string block) => Assert.Null(LexicalStream.Senses(block, 1, 1));

    [Fact]
    public void No_question_gets_a_character_of_the_format_into_a_block()
    {
        var (cases, seed) = (Cases.Count(2_000), Cases.Seed());
        output.WriteLine($"COOPBOT_SEED={seed}, {cases} questions");
        var random = new Random(seed);
        for (var i = 0; i < cases; i++)
        {
            var words = HostileText.Words(random);
            var block = LexicalStream.Block(i, words);
            Assert.StartsWith($"[{i}]\n", block, StringComparison.Ordinal);
            var lines = block.Split('\n');
            Assert.Equal(Math.Min(words.Count, 64) + 2, lines.Length);
            Assert.All(lines.Skip(1), line => Assert.True(line.Length <= 64 && line.EnumerateRunes().All(rune => System.Text.Rune.IsLetterOrDigit(rune) || rune.Value == '\''), line));
        }
    }

    [Fact]
    public void The_words_of_a_question_come_in_its_order_and_those_of_earlier_turns_after_them()
    {
        var query = new QuestionReader(new QuestionsOptions()).Read(new Question("xq las donaron?", ["¿Quién donó los camiones al Ejército?"], new Origin("test")));
        var words = SpokenWord.Of(query);
        Assert.StartsWith("porque/ las/ donaron/donaron", string.Join(' ', words.Select(word => $"{word.Text}/{word.Term}")), StringComparison.Ordinal);
        Assert.Equal(query.Terms.Select(term => term.Surface), words.Where(word => word.Term.Length > 0).Select(word => word.Term));
        Assert.Contains(words, word => word.Term == "camiones");
    }

    [Fact]
    public void A_mask_and_a_possessive_are_not_given_away()
    {
        var words = SpokenWord.Of(Shelf.Ask("Is Noboa's address [e-mail]?"));
        Assert.Equal("Is noboa address", string.Join(' ', words.Select(word => word.Text)));
    }
}
