using CoopBot.Evaluation.Typos;
using Xunit.Abstractions;

namespace CoopBot.Tests.Evaluation;

public sealed class TypingErrorTests(ITestOutputHelper output)
{
    private static readonly string[] _questions =
    [
        "How many patrol boats did the US give to Ecuador?",
        "¿Cuántas lanchas patrulleras entregó Estados Unidos a la Armada?",
        "AAAA bbbb",
        "¿Quién financió el muelle de Güepí, en la frontera con Perú?",
        "Лодки Эквадора",
    ];

    [Fact]
    public void A_question_gets_exactly_one_edit()
    {
        var seed = Cases.Seed();
        output.WriteLine($"COOPBOT_SEED={seed}, {Cases.Count(5_000)} errors");
        var random = new Random(seed);
        for (var i = 0; i < Cases.Count(5_000); i++)
        {
            var question = _questions[i % _questions.Length];
            var typed = TypingError.In(question, random);
            Assert.True(IsOneEdit(question, typed), $"{question} -> {typed}");
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_errors_and_another_others()
    {
        Assert.Equal(Typed(7), Typed(7));
        Assert.NotEqual(Typed(7), Typed(8));

        static List<string> Typed(int seed)
        {
            var random = new Random(seed);
            return [.. _questions.Concat(_questions).Select(question => TypingError.In(question, random))];
        }
    }

    [Fact]
    public void All_four_slips_happen_and_the_first_letter_no_more_often_than_others()
    {
        const string Word = "patrol";
        const int Errors = 20_000;
        var (random, kinds, first) = (new Random(1), new HashSet<string>(), 0);
        for (var i = 0; i < Errors; i++)
        {
            var typed = TypingError.In(Word, random);
            kinds.Add((typed.Length - Word.Length) switch { < 0 => "missing", > 0 => "added", _ => typed.Order().SequenceEqual(Word.Order()) ? "swapped" : "replaced" });
            first += typed[0] == Word[0] ? 0 : 1;
        }

        // By chance alone a share of 1/6 varies by less than a hundredth here.
        Assert.Equal(["added", "missing", "replaced", "swapped"], kinds.Order());
        Assert.InRange((double)first / Errors, 0.05, (1.0 / Word.Length) + 0.01);
    }

    [Theory]
    [InlineData("")]
    [InlineData("what is it?")]
    [InlineData("¿qué es el C-130?")]
    public void A_question_without_a_word_long_enough_stays_as_it_is(string question) =>
        Assert.Equal(question, TypingError.In(question, new Random(1)));

    [Fact]
    public void Words_that_every_search_passes_over_are_left_alone()
    {
        var random = new Random(1);
        Assert.All(Enumerable.Range(0, 200), _ => Assert.StartsWith("Which were the ", TypingError.In("Which were the projects", random), StringComparison.Ordinal));
    }

    /// <summary>Whether one letter added, left out or replaced, or two neighbours swapped, make one text of the other.</summary>
    private static bool IsOneEdit(string from, string to)
    {
        var start = 0;
        while (start < from.Length && start < to.Length && from[start] == to[start])
        {
            start++;
        }

        return (to.Length - from.Length) switch
        {
            1 => from[start..] == to[(start + 1)..],
            -1 => from[(start + 1)..] == to[start..],
            0 when start < from.Length => from[(start + 1)..] == to[(start + 1)..]
                || (start + 1 < from.Length && from[start] == to[start + 1] && from[start + 1] == to[start] && from[(start + 2)..] == to[(start + 2)..]),
            _ => false,
        };
    }
}
