using System.Globalization;
using CoopBot.Commands;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Tests.Knowledge;
using CoopBot.Tests.Questions;

namespace CoopBot.Tests.Answers;

public sealed class EmphasisTests
{
    [Theory]
    [InlineData(Asked.Amount, "Infobae puts the dock at US$370,000 and the base at US$460,000.", "US$370,000|US$460,000")]
    [InlineData(Asked.Amount, "The base is worth about US$1.1 million in the list.", "US$1.1 million")]
    [InlineData(Asked.Amount, "Japón dona 500 millones de yenes, unos US$3,3 millones.", "500 millones de yenes|US$3,3 millones")]
    [InlineData(Asked.Number, "The donation of April 2021 held 45 anti-drug dogs worth US$2 million.", "45 anti-drug")]
    [InlineData(Asked.Number, "Cerca del 60% de los votantes dijo No el 16 de noviembre de 2025.", "60%")]
    [InlineData(Asked.Number, "The four boats are new.", "four boats")]
    [InlineData(Asked.Date, "It was announced on 26 March 2025 and again in September 2025.", "26 March 2025|September 2025")]
    [InlineData(Asked.Date, "Se anunció el 26 de marzo de 2025.", "26 de marzo de 2025")]
    [InlineData(Asked.Date, "The accord dates from 1999.", "1999")]
    [InlineData(Asked.Place, "The school is in Guayaquil, according to Vistazo.", "Guayaquil")]
    [InlineData(Asked.Place, "La clínica queda en Quito y cuesta en US$ lo mismo.", "Quito")]
    [InlineData(Asked.Place, "It was announced in March at US$460,000.", "")]
    [InlineData(Asked.Person, "The funds were handed over by the US envoy Arthur Brown.", "Arthur Brown")]
    [InlineData(Asked.Person, "Los recibió la canciller Gabriela Sommerfeld.", "Gabriela Sommerfeld")]
    [InlineData(Asked.Reason, "The dock of 26 March 2025 costs US$370,000 in Manta.", "")]
    [InlineData(Asked.Anything, "The dock of 26 March 2025 costs US$370,000 in Manta.", "")]
    public void The_value_asked_for_is_found(Asked asked, string text, string values) =>
        Assert.Equal(values, string.Join('|', Emphasis.In(text, asked, new HashSet<string>()).Select(span => text.Substring(span.Start, span.Length))));

    [Fact]
    public void What_the_asker_said_himself_is_not_the_answer() =>
        Assert.Empty(Emphasis.In("The accord dates from 2023.", Asked.Date, new HashSet<string> { "2023" }));

    [Fact]
    public void No_span_cuts_a_character_or_overlaps_another()
    {
        var seed = Cases.Seed();
        var random = new Random(seed);
        string[] pieces = ["US$1.1 million", "45 dogs", "26 March 2025", "in Manta", "Anya Sharma", "́", "👩🏽‍✈️", "Á́rthur Brówn̈", "985,044", " ", "é", "‍"];
        for (var i = 0; i < Cases.Count(5_000); i++)
        {
            var text = random.Next(2) == 0
                ? string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)]))
                : RandomText.From(random) + pieces[random.Next(pieces.Length)] + RandomText.From(random);
            foreach (var asked in Enum.GetValues<Asked>())
            {
                AssertSound(text, Emphasis.In(text, asked, new HashSet<string>()), $"COOPBOT_SEED={seed}, {asked}: {RandomText.Show(text)}");
            }

            TextSpan[] wild = [.. Enumerable.Range(0, 4).Select(_ => new TextSpan(random.Next(-3, 30), random.Next(-3, 30)))];
            AssertSound(text, Emphasis.Sound(text, wild), $"COOPBOT_SEED={seed}: {string.Join(' ', wild)} of {RandomText.Show(text)}");
        }
    }

    [Fact]
    public void In_the_shipped_folder_every_span_is_sound_and_few()
    {
        foreach (var passage in Answering.Own.Passages)
        {
            foreach (var asked in Enum.GetValues<Asked>())
            {
                var spans = Emphasis.In(passage.Text, asked, new HashSet<string>());
                Assert.True(spans.Count <= 3, passage.Id.Value);
                AssertSound(passage.Text, spans, $"{passage.Id}, {asked}");
            }
        }
    }

    [Fact]
    public async Task An_answer_keeps_its_text_plain_and_names_the_value()
    {
        using var folder = new KnowledgeFolder();
        var answer = await Answering.Over(folder.Sound()).AskAsync("what do the boats cost");
        Assert.Equal(["US$1.1 million", "US$985,044", ""], answer.Statements.Select(statement => string.Concat(statement.Emphasis.Select(span => statement.Text.Substring(span.Start, span.Length)))));
        Assert.DoesNotContain('*', answer.Text);
    }

    [Fact]
    public async Task A_terminal_that_can_shows_the_value_in_bold_and_another_the_same_words_plain()
    {
        using var folder = new KnowledgeFolder();
        var question = new Question("what do the boats cost", [], new Origin("test"));
        var entry = await Answering.Over(folder.Sound()).AnswerAsync(question, CancellationToken.None);
        var bold = AnswerPage.Write(entry, bold: true);
        Assert.Contains("at \u001b[1mUS$985,044\u001b[22m. [2]", bold, StringComparison.Ordinal);
        Assert.Equal(AnswerPage.Write(entry, bold: false), bold.Replace("\u001b[1m", "", StringComparison.Ordinal).Replace("\u001b[22m", "", StringComparison.Ordinal));
    }

    private static void AssertSound(string text, IReadOnlyList<TextSpan> spans, string place)
    {
        var begins = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        var done = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Length > 0 && span.Start >= done && begins.Contains(span.Start) && begins.Contains(span.Start + span.Length), place);
            done = span.Start + span.Length;
        }

        var parts = EmphasisedText.Parts(new AnswerStatement(text, [1], StatementRole.Plain) { Emphasis = spans });
        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
    }
}
