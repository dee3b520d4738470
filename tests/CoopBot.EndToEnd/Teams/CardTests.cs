using System.Text.Json.Nodes;
using CoopBot.EndToEnd.Conformance;
using Xunit.Abstractions;

namespace CoopBot.EndToEnd.Teams;

/// <summary>Every card that people meet, judged by Microsoft's own parser of Adaptive Cards 1.5.</summary>
public sealed class CardTests(TeamsPlatform teams, ITestOutputHelper output) : IClassFixture<TeamsPlatform>
{
    private static readonly string[] _questions =
    [
        "How many patrol boats were donated and what are they worth?", "What did the dock cost?", "¿Cuánto costó el muelle?", "Which company built the dock?", "What is the capital of Mongolia?",
        "thanks", "What is the polygraph school?", "List all projects", "Who trains the marines?", "¿Qué empresa construyó el muelle?",
    ];

    [JudgeFact]
    public async Task Microsofts_own_parser_finds_nothing_wrong_with_any_card()
    {
        await using var judge = Judge.Start(teams.Fake);
        var shown = new List<Shown>();
        foreach (var question in _questions)
        {
            shown.Add(await teams.MentionAsync("ana", question));
        }

        foreach (var answer in shown.ToList())
        {
            foreach (var (_, press) in answer.Buttons.Where(button => !button.Press.StartsWith("topic:", StringComparison.Ordinal)))
            {
                shown.Add(await teams.PressAsync("ben", answer, press));
            }
        }

        foreach (var (command, rest) in new[] { ("sources", ""), ("term", "HSI"), ("help", ""), ("privacy", ""), ("knowledge", "status"), ("knowledge", "check") })
        {
            shown.Add(await teams.CommandAsync("mod", command, rest));
        }

        shown.Add(await teams.AboutMessageAsync("ana", _questions[1]));
        var cards = shown.Select(one => one.Source).OfType<JsonNode>().ToList();
        Assert.True(cards.Count >= 40, $"{cards.Count} cards");
        foreach (var card in cards)
        {
            var (good, why) = await judge.AskAsync(new JsonObject { ["card"] = card.DeepClone() });
            Assert.True(good, $"{why}: {card.ToJsonString()[..200]}");
        }

        var broken = cards[0].DeepClone();
        broken["body"]!.AsArray().Add(new JsonObject { ["type"] = "RichTextBlox" });
        Assert.False((await judge.AskAsync(new JsonObject { ["card"] = broken })).Good);
        output.WriteLine($"{cards.Count} cards");
    }
}
