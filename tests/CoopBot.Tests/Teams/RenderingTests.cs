using System.Text.Json;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Teams.Commands;
using CoopBot.Teams.Protocol;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Protocol.Connector;
using CoopBot.Teams.Replying;
using CoopBot.Tests.Answers;
using CoopBot.Tests.Discord;
using Xunit.Abstractions;

namespace CoopBot.Tests.Teams;

/// <summary>Whatever an answer holds, its cards are sound, small enough, say all of it, and link to the bibliography alone.</summary>
public sealed class RenderingTests(ITestOutputHelper output)
{
    [Fact]
    public void Any_answer_gives_sound_cards_within_the_limits_and_without_a_foreign_link()
    {
        var (count, seed) = (Cases.Count(2_000), Cases.Seed());
        output.WriteLine($"{count} answers from seed {seed}");
        var answers = new RandomAnswers(new Random(seed));
        var (cards, largest) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var entry = answers.Next();
            var known = entry.Answer.Citations.SelectMany(citation => citation.Sources).Select(source => source.Url.AbsoluteUri).ToHashSet();
            var pages = CardPages.Pack(AnswerParagraphs.Of(entry.Answer)).Count;
            foreach (var page in new[] { 0, pages / 2, pages - 1 }.Distinct())
            {
                Sound(AnswerCard.Of(entry, page, askPerson: true), known, $"answer {i} of seed {seed}");
                cards++;
            }

            Sound(QuotesCard.Of(entry, Answering.Own, 0), known, $"quotes {i} of seed {seed}");
            Sound(AnswerCard.Of(entry, 0, askPerson: true).InDialog(), known, $"dialog {i} of seed {seed}");
            var message = Messages.Answer(entry, askPerson: true);
            largest = Math.Max(largest, JsonSerializer.Serialize(message, TeamsJson.Writing.OutgoingActivity).Length);
            Assert.False(Messages.IsTooLarge(message));
            Assert.All(message.Entities?[0].Citation ?? [], claim => Assert.True(claim.Appearance.Name.Length <= 80 && claim.Appearance.Abstract.Length <= 160));
        }

        output.WriteLine($"{cards} cards, the largest message has {largest} UTF-16 units of {ConversationApi.LargestMessage}");
    }

    [Fact]
    public void A_very_long_answer_stands_on_many_cards_each_small_enough()
    {
        var short_ = Records.Entries.Conflicting();
        var answer = (Answer.Conflicting)short_.Answer;
        var statements = Enumerable.Range(0, 60).Select(number => new AnswerStatement(string.Join(' ', Enumerable.Repeat($"«{number}»🚤", 300)), [1, 2], StatementRole.Plain));
        var entry = short_ with { Answer = answer with { Statements = [.. statements] } };
        var pages = CardPages.Pack(AnswerParagraphs.Of(entry.Answer)).Count;
        Assert.True(pages > 20, $"{pages} pages");
        for (var page = 0; page < pages; page++)
        {
            Assert.False(Messages.IsTooLarge(Messages.Card(AnswerCard.Of(entry, page, askPerson: true), "…")));
        }
    }

    [Fact]
    public void All_pages_together_say_the_whole_answer_in_order()
    {
        var (count, seed) = (Cases.Count(1_000), Cases.Seed());
        output.WriteLine($"{count} answers from seed {seed}");
        var answers = new RandomAnswers(new Random(seed));
        for (var i = 0; i < count; i++)
        {
            var paragraphs = AnswerParagraphs.Of(answers.Next().Answer).ToList();

            var pages = CardPages.Pack(paragraphs);

            Assert.Equal(Letters(paragraphs), Letters(pages.SelectMany(page => page)));
        }
    }

    [Fact]
    public void The_cards_beside_answers_are_sound()
    {
        var entry = Records.Entries.Abstained();
        foreach (var language in Enum.GetValues<Language>())
        {
            var all = Answering.Own.Bibliography.Values.Select(source => source.Address.AbsoluteUri).ToHashSet();
            for (var page = 0; page < 8; page++)
            {
                Sound(SourcesCard.Of(Answering.Own, Audience.Everyone, language, page), all, "sources");
            }

            Sound(TermCard.Of(Answering.Own.Glossary, "HSI", language), [], "term");
            Sound(TermCard.Of(Answering.Own.Glossary, "<at>x</at> [a](http://evil.test)", language), [], "no term");
            Sound(CausesCard.Of(entry), [], "causes");
            Sound(WordsCard.Of(language, CoopBot.Teams.Words.TeamsWords.In(language).Help), [], "help");
        }
    }

    [Fact]
    public void Quotes_stand_behind_their_marks_and_no_model_is_said_to_have_worded_them()
    {
        var answer = Records.Entries.Conflicting().Answer;

        var marks = AnswerMarks.Of(answer, wordedByModel: false);

        Assert.Null(marks.AdditionalType);
        Assert.Equal([1, 2], marks.Citation!.Select(claim => claim.Position));
        Assert.Equal(answer.Citations[0].Quote, marks.Citation![0].Appearance.Abstract);
        Assert.Equal([MessageEntity.GeneratedByModel], AnswerMarks.Of(answer, wordedByModel: true).AdditionalType);
        Assert.NotNull(Messages.Answer(Records.Entries.Conflicting(), askPerson: false).ChannelData?.FeedbackLoop);
    }

    [Fact]
    public void A_disagreement_stands_in_a_box_for_each_side()
    {
        var card = AnswerCard.Of(Records.Entries.Conflicting(), 0, askPerson: false);

        Assert.Equal(2, card.Body.OfType<Container>().Count(container => container.Style == "emphasis"));
        Assert.Contains("El Oriente (", card.FallbackText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checker_finds_what_is_wrong()
    {
        var sound = JsonSerializer.Serialize(AnswerCard.Of(Records.Entries.Conflicting(), 0, askPerson: true), TeamsJson.Writing.AdaptiveCard);
        foreach (var (from, to) in new[] { ("\"1.5\"", "\"1.6\""), ("\"bolder\"", "\"fat\""), ("inlines", "inline"), ("Action.Submit", "Action.ShowCard"), ("\"emphasis\"", "\"loud\""), ("fallbackText", "fallback_text") })
        {
            using var card = JsonDocument.Parse(sound.Replace(from, to, StringComparison.Ordinal));
            Assert.True(from == "fallbackText" || CardCheck.Faults(card.RootElement).Count > 0, from);
        }
    }

    private static string Letters(IEnumerable<Paragraph> paragraphs) =>
        string.Concat(paragraphs.SelectMany(paragraph => paragraph.Runs).SelectMany(run => TextPages.Graphemes(run.Text)).Select(grapheme => grapheme.Length > 2_000 ? "\uFFFD" : grapheme).SelectMany(text => text).Where(sign => !char.IsWhiteSpace(sign)));

    private static void Sound(AdaptiveCard card, HashSet<string> known, string what)
    {
        var json = JsonSerializer.Serialize(card, TeamsJson.Writing.AdaptiveCard);
        using var document = JsonDocument.Parse(json);
        Assert.True(CardCheck.Faults(document.RootElement) is { Count: 0 } || what.Length == 0, $"{what}: {string.Join("; ", CardCheck.Faults(document.RootElement).Take(3))}");
        foreach (var link in Links(document.RootElement))
        {
            Assert.True(known.Contains(link), $"{what} links to {link}");
        }
    }

    private static IEnumerable<string> Links(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property => property.Name == "url" ? [property.Value.GetString()!] : Links(property.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Links),
        _ => [],
    };
}
