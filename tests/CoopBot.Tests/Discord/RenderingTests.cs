using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Replying;
using Xunit.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>Whatever an answer holds, what is sent keeps to Discord's limits, notifies nobody, and links to the bibliography alone.</summary>
public sealed partial class RenderingTests(ITestOutputHelper output)
{
    [Fact]
    public void Any_answer_keeps_within_the_limits_and_carries_no_foreign_link()
    {
        var (count, seed) = (Cases.Count(2_000), Cases.Seed());
        output.WriteLine($"{count} answers from seed {seed}");
        var answers = new RandomAnswers(new Random(seed));
        var pages = 0;
        for (var i = 0; i < count; i++)
        {
            var entry = answers.Next();
            var known = entry.Answer.Citations.SelectMany(citation => citation.Sources).Select(source => Address(source.Url)).ToHashSet();
            var texts = AnswerPages.Of(entry.Answer);
            Assert.All(texts, text => Sound(text, known, $"answer {i} of seed {seed}"));
            foreach (var page in new[] { 0, texts.Count / 2, texts.Count - 1 }.Distinct())
            {
                var body = AnswerMessage.Of(entry, page, askPerson: true);
                Assert.Equal(texts[page], body.Content);
                Sound(body);
            }

            pages += texts.Count;
        }

        output.WriteLine($"{pages} pages");
    }

    [Fact]
    public void Pages_hold_every_grapheme_of_the_text_in_order_and_split_none()
    {
        var (count, seed) = (Cases.Count(3_000), Cases.Seed());
        output.WriteLine($"{count} texts from seed {seed}");
        var random = new Random(seed);
        var answers = new RandomAnswers(random);
        for (var i = 0; i < count; i++)
        {
            var text = answers.Next().Question.Text;
            var limit = 20 + random.Next(400);
            var atoms = Markdown.Atoms(text).ToList();

            var pages = TextPages.Pack([atoms], limit);

            Assert.All(pages, page => Assert.True(page.Length <= limit));
            var kept = string.Concat(pages.SelectMany(page => page.Where(c => !char.IsWhiteSpace(c))));
            var given = string.Concat(atoms.Select(atom => atom.Length > limit ? "\uFFFD" : atom).SelectMany(atom => atom.Where(c => !char.IsWhiteSpace(c))));
            Assert.Equal(given, kept);
            Assert.All(pages.Where(page => page.Length > 0), page => Assert.False(char.IsLowSurrogate(page[0]) || char.IsHighSurrogate(page[^1])));
        }
    }

    [Theory]
    [InlineData("**bold** _it_ ~~x~~", @"\*\*bold\*\* \_it\_ \~\~x\~\~")]
    [InlineData("@everyone <@1> <#2>", @"\@everyone \<\@1\> \<\#2\>")]
    [InlineData("see http://evil.test/x", @"see http\://evil.test/x")]
    [InlineData("[a](https://evil.test)", @"\[a\](https\://evil.test)")]
    [InlineData("1. one", @"1\. one")]
    [InlineData("- dash - dash", @"\- dash - dash")]
    [InlineData("In 2025. Then", "In 2025. Then")]
    [InlineData("a\u202Eb\nc", "a b c")]
    public void Text_is_shown_as_it_is(string text, string expected) => Assert.Equal(expected, Markdown.Text(text));

    [Fact]
    public void A_long_answer_is_paged_and_its_pages_can_be_turned()
    {
        var entry = Records.Entries.Conflicting();
        var statement = entry.Answer.Statements[0] with { Text = string.Join(' ', Enumerable.Repeat("palabra", 400)), Role = StatementRole.Plain };
        entry = entry with { Answer = ((Answer.Conflicting)entry.Answer) with { Statements = [statement] } };

        var first = AnswerMessage.Of(entry, 0, askPerson: false);

        Assert.Equal(["◀", "1 / 2", "▶"], first.Components[0].Components!.Select(button => button.Label));
        Assert.True(Press.TryRead(first.Components[0].Components![2].CustomId, out var press));
        Assert.Equal(new Press.Turn(entry.Id.Value, 1), press);
        Assert.Contains("palabra", AnswerMessage.Of(entry, 1, askPerson: false).Content, StringComparison.Ordinal);
    }

    private static void Sound(MessageBody body)
    {
        var json = JsonSerializer.SerializeToElement(body, DiscordJson.Default.MessageBody);
        Assert.Equal(0, json.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
        Assert.Equal(4, json.GetProperty("flags").GetInt32());
        Assert.True(body.Components.Count <= 5);
        var ids = body.Components.SelectMany(row => row.Components!).Select(button => button.CustomId!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(body.Components, row => Assert.InRange(row.Components!.Count, 1, 5));
        Assert.All(body.Components.SelectMany(row => row.Components!), button =>
        {
            Assert.InRange(button.Label!.Length, 1, 80);
            Assert.InRange(button.CustomId!.Length, 1, 100);
        });
    }

    private static void Sound(string text, HashSet<string> known, string which)
    {
        Assert.True(text.Length is > 0 and <= 2_000 && !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal), which);

        // A link is what stands unescaped: an address with its scheme, or a masked one.
        foreach (Match link in Link().Matches(text))
        {
            Assert.Contains(link.Groups[1].Value, known);
        }

        Assert.DoesNotMatch(Naked(), Link().Replace(text, ""));
        Assert.DoesNotMatch(Mention(), text);
        Assert.Equal(0, Fence().Count(text));
        Assert.True(StringInfo.ParseCombiningCharacters(text).All(index => !char.IsLowSurrogate(text[index])), which);
    }

    private static string Address(Uri address) => address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\(<(https?://[^>\s]*)>\)", RegexOptions.None, 1_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)://|\]\((?!<)(?<!\\\]\()", RegexOptions.None, 1_000)]
    private static partial Regex Naked();

    [GeneratedRegex(@"(?<!\\)<[@#:/t]|(?<!\\)@(everyone|here)", RegexOptions.None, 1_000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<!\\)`", RegexOptions.None, 1_000)]
    private static partial Regex Fence();
}
