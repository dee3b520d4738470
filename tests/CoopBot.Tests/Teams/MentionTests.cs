using System.Net;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol.Activities;
using Xunit.Abstractions;

namespace CoopBot.Tests.Teams;

/// <summary>The bot's own mention is taken out of a message, exactly; everything else stays.</summary>
public sealed class MentionTests(ITestOutputHelper output)
{
    private const string Bot = "28:bot";

    private static readonly string[] _words = ["how", "many", "boats?", "¿Cuánto", "costó", "R&D", "5 < 6", "a > b", "\"quoted\"", "e-mail@example.org", "at", "<", "🚤", "CoopBot", "say", "\\n"];

    private static readonly string[] _names = ["CoopBot", "Ana", "R&D Bot", "Ana \"A\" <Ops>", "José Ñ.", "a", "at", "Coop Bot 2", "🚤 Bot"];

    [Fact]
    public void In_any_form_the_own_mention_goes_and_the_others_stay()
    {
        var (count, seed) = (Math.Max(500, Cases.Count(500)), Cases.Seed());
        output.WriteLine($"{count} forms from seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var own = _names[random.Next(_names.Length)];
            var (text, expected, mentions) = ("", new List<string>(), new List<Entity>());
            for (var parts = 1 + random.Next(8); parts > 0; parts--)
            {
                var glue = random.Next(4) == 0 && text.EndsWith('>') ? "" : (string[])[" ", "  ", "&nbsp;", "\n"] is var spaces ? spaces[random.Next(spaces.Length)] : " ";
                switch (random.Next(4))
                {
                    case 0:
                        text += glue + Mention(own, Bot, random, mentions);
                        break;
                    case 1:
                        // A bot of the same name, another bot, or a person.
                        var other = random.Next(3) == 0 ? own : _names[random.Next(_names.Length)];
                        text += " " + Mention(other, "29:other", random, mentions) + " ";
                        expected.Add(other);
                        break;
                    default:
                        var word = _words[random.Next(_words.Length)];
                        text += (glue.Length == 0 ? " " : glue) + WebUtility.HtmlEncode(word);
                        expected.Add(word);
                        break;
                }
            }

            var plain = MessageText.WithoutMentionOf(Bot, text, mentions);

            Assert.True(string.Join(' ', string.Join(' ', expected).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == plain, $"form {i} of seed {seed}: {text} gave {plain}");
        }
    }

    [Theory]
    [InlineData("<at>CoopBot</at> how many?", "<at>CoopBot</at>", "how many?")]
    [InlineData("how <at>CoopBot</at> many?", "<at>CoopBot</at>", "how many?")]
    [InlineData("<at><at>CoopBot</at></at> how many?", "<at>CoopBot</at>", "how many?")]
    [InlineData("<at>R&amp;D</at> how many?", "<at>R&D</at>", "how many?")]
    [InlineData("<at>R&D</at> how many?", "<at>R&amp;D</at>", "how many?")]
    [InlineData("how many &lt;at&gt;s?", "<at>CoopBot</at>", "how many <at>s?")]
    [InlineData("<at>CoopBot</at>", "<at>CoopBot</at>", "")]
    [InlineData("<div><at id=\"0\">Ben</at>&nbsp;<p>how</p><p>many?</p></div>", "", "Ben how many?")]
    public void A_mention_stands_in_many_forms(string text, string mention, string expected) =>
        Assert.Equal(expected, MessageText.WithoutMentionOf(Bot, text, [new Entity("mention", new Account(Bot), mention)]));

    private static string Mention(string name, string id, Random random, List<Entity> mentions)
    {
        var escaped = $"<at>{WebUtility.HtmlEncode(name)}</at>";
        var nested = random.Next(5) == 0 ? $"<at>{escaped}</at>" : escaped;

        // The entity repeats the characters of the text; here and there it has the name as it is.
        mentions.Add(new Entity("mention", new Account(id, name), random.Next(4) == 0 && !name.Contains('<', StringComparison.Ordinal) ? $"<at>{name}</at>" : random.Next(2) == 0 ? nested : escaped));
        return nested;
    }
}
