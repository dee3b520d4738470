using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Actions;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;
using CoopBot.Core.Retrieval;
using CoopBot.Tests;
using Xunit.Abstractions;

namespace CoopBot.EndToEnd.Admin;

/// <summary>
/// Whatever stands in question, answer, file name, asker's words, a reviewer's name or note, no page has another element, attribute or link than
/// with harmless words in its place: both are parsed as a browser would, and their bones compared.
/// </summary>
public sealed class HostileRowsTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly HtmlParser _parser = new();

    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task No_text_becomes_an_element_an_attribute_or_a_link()
    {
        var (seed, count) = (Cases.Seed(), Cases.Count(10_000));
        output.WriteLine($"COOPBOT_SEED={seed} COOPBOT_CASES={count}");
        var random = new Random(seed);
        var person = await Person.SignedInAsync(_bot);
        await KeepAsync(() => "the first");
        var plain = await KeepAsync(() => "harmless words");
        var bones = Bones(await person.PageAsync(Of(plain)));
        var row = Bones(await person.PageAsync("/admin/news?since=1"));
        var (texts, entries) = (0, 2);
        while (texts < count)
        {
            var hostile = new List<string>();
            var entry = await KeepAsync(() =>
            {
                hostile.Add(HostileText.Make(random));
                return hostile[^1];
            });
            texts += hostile.Count;
            var page = await person.PageAsync(Of(entry));
            var news = await person.PageAsync($"/admin/news?since={entries++}");

            AssertSame(bones, Bones(page), seed, hostile);
            AssertSame(row, Bones(news), seed, hostile);
            Assert.Contains(HostileText.Mark, page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task No_name_of_a_filter_a_person_or_an_action_does_either()
    {
        var (seed, count) = (Cases.Seed(), Math.Max(40, Cases.Count(10_000) / 20));
        output.WriteLine($"COOPBOT_SEED={seed} COOPBOT_CASES={count}");
        var random = new Random(seed);
        var (filters, actions) = (new SavedFilters(_bot.Bot.Database!, _bot.Time), new ActionLog(_bot.Bot.Database!, _bot.Time));
        for (var i = 0; i < count; i += 4)
        {
            var name = Short(HostileText.Make(random));
            await filters.SaveAsync(name, new LogFilter { Text = HostileText.Make(random) }, HostileText.Make(random), CancellationToken.None);
            await actions.AddAsync(AdminAct.Exported, HostileText.Make(random), name, HostileText.Make(random), CancellationToken.None);
            var person = await Person.SignedInAsync(_bot, Rank.Admin, HostileText.Make(random));
            var hostile = Uri.EscapeDataString(HostileText.Make(random));
            foreach (var path in new[] { "/admin", $"/admin?text={hostile}&source={hostile}", $"/admin?{hostile}", $"/admin/export?text={hostile}", "/admin/actions", "/admin/people", $"/admin/gaps?days={hostile}", $"/admin/figures?ui={hostile}" })
            {
                using var response = await person.GetAsync(path);
                AssertHarmless(_parser.ParseDocument(await response.Content.ReadAsStringAsync()), $"seed {seed}: {path}");
            }

            using var looked = await person.SubmitAsync("/admin/people", "/admin/people", ("platform", HostileText.Make(random)), ("account", HostileText.Make(random)));
            AssertHarmless(_parser.ParseDocument(await looked.Content.ReadAsStringAsync()), $"seed {seed}: people {looked.StatusCode}");
            await filters.RemoveAsync(name.Trim(), CancellationToken.None);
        }
    }

    /// <summary>An entry each of whose texts is asked for anew, with review and feedback.</summary>
    private async Task<EntryId> KeepAsync(Func<string> text)
    {
        var id = new EntryId(Guid.CreateVersion7().ToString());
        var passage = new PassageId($"en/{text()}#1.1");
        var entry = new Entry(
            id,
            _bot.Time.GetUtcNow(),
            new Question($"q {text()}", [text()], new Origin("discord", $"1/{id} {text()}")),
            new Query(text(), Language.English, [new QueryTerm(text(), [text()], ["x"], 1, Light: false, Carried: false)], FollowUp: false, TooLong: false, WantsList: false),
            _bot.Bot.Current.Take().Snapshot.Revision,
            [new LoggedCandidate(passage, 1, 1, new Dictionary<Feature, float> { [Feature.Bm25] = 1 }, [new TermScore(text(), text(), 1, 1, 0, 0, 0)])],
            new Answer.Conflicting(
                Language.English,
                $"a {text()}",
                [new AnswerStatement(text(), [1], StatementRole.Side), new AnswerStatement(text(), [1], StatementRole.Caution)],
                [new Citation(1, passage, $"knowledge/{text()}.md", text(), text(), [new CitedSource(new SourceId(text()), text(), text(), "2025-03-27", "", new Uri("https://example.org/"))])],
                [])
            {
                Terms = [new TermNote("X", text())],
            },
            new Timings(1, 1, 1, 1));
        await _bot.Log.WriteAsync(entry, CancellationToken.None);
        await new ReviewLog(_bot.Bot.Database!, _bot.Time).AddAsync(id, $"discord/{text()}", text(), Core.Records.Reviews.Verdict.Wrong, text(), CancellationToken.None);
        await new FeedbackLog(_bot.Bot.Database!, _bot.Time).KeepAsync(new Feedback("discord", id, "1", Helpful: false, FeedbackCause.Wrong, text()), CancellationToken.None);
        return id;
    }

    private static string Of(EntryId id) => string.Create(CultureInfo.InvariantCulture, $"/admin/entry/{id}");

    private static string Short(string text) => text.Length <= SavedFilters.LongestName ? text : text[..SavedFilters.LongestName];

    /// <summary>Every element with the names of its attributes, and where its links lead if they lead out.</summary>
    private static string Bones(string html)
    {
        var document = _parser.ParseDocument(html);
        AssertHarmless(document, html);
        return string.Join('\n', document.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name).Order())} {Lead(element)}"));
    }

    private static void AssertSame(string expected, string found, int seed, IEnumerable<string> texts) =>
        Assert.True(expected == found, $"seed {seed}: {string.Join('\n', expected.Split('\n').Except(found.Split('\n')))}\ninstead\n{string.Join('\n', found.Split('\n').Except(expected.Split('\n')))}\n{string.Join('\n', texts)}");

    private static string Lead(IElement element) => element.GetAttribute("href") is { } link && !link.StartsWith('/') && !link.StartsWith('#') ? link : "";

    private static void AssertHarmless(IDocument document, string where)
    {
        foreach (var element in document.All)
        {
            Assert.False(Marked(element.LocalName), where);
            Assert.False(element.LocalName is "img" or "iframe" or "object" or "embed" or "base" or "style" or "template" or "noscript" or "video" or "audio", where);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(Marked(attribute.Name) || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style", where);
                Assert.True(
                    attribute.Name is not ("href" or "src" or "action" or "formaction" or "xlink:href")
                    || (attribute.Value.StartsWith('/') && !attribute.Value.StartsWith("//", StringComparison.Ordinal))
                    || attribute.Value.StartsWith('#') || attribute.Value == "https://example.org/",
                    $"{attribute.Value} in {where}");
            }
        }

        var scripts = document.QuerySelectorAll("script");
        Assert.All(scripts, script => Assert.True(script.TextContent.Length == 0 && script.HasAttribute("nonce"), where));
        Assert.True(scripts.Length <= 1 && document.QuerySelectorAll("meta[http-equiv]").Length == 0, where);
    }

    private static bool Marked(string name) => name.Contains(HostileText.Mark, StringComparison.OrdinalIgnoreCase);
}
