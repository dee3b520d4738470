using CoopBot.Core.Conversations;
using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Replying;

/// <summary>Lays paragraphs out on as many cards as the largest message of Teams asks for; a paragraph stays whole where a card can hold it.</summary>
internal static class CardPages
{
    /// <summary>What a run costs beside its text, in UTF-16 units of JSON.</summary>
    private const int Frame = 60;

    /// <summary>UTF-16 units a page, escapes not counted: written out, the longest page is well below 80 KB.</summary>
    private const int Longest = 6_000;

    /// <summary>Teams takes no text without a visible character.</summary>
    private const string Nothing = "…";

    /// <returns>At least one page.</returns>
    public static IReadOnlyList<IReadOnlyList<Paragraph>> Pack(IEnumerable<Paragraph> paragraphs)
    {
        var pages = new List<List<Paragraph>>();
        var room = 0;
        foreach (var paragraph in paragraphs.SelectMany(Broken))
        {
            var cost = paragraph.Runs.Sum(Cost);
            if (pages.Count == 0 || cost > room)
            {
                pages.Add([]);
                room = Longest;
            }

            pages[^1].Add(paragraph);
            room -= cost;
        }

        return pages.Count > 0 ? pages : [[new Paragraph([new TextRun(Nothing)])]];
    }

    public static IEnumerable<CardElement> Elements(IReadOnlyList<Paragraph> page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            var group = page.Skip(i).TakeWhile(paragraph => paragraph.Group == page[i].Group).ToList();
            if (page[i].Group == 0)
            {
                yield return Element(page[i]);
            }
            else
            {
                yield return new Container([.. group.Select(Element)]) { Style = "emphasis" };
                i += group.Count - 1;
            }
        }
    }

    /// <summary>A card that cannot be shown says the same in plain text, as far as that is worth its place.</summary>
    public static string Fallback(IReadOnlyList<Paragraph> page)
    {
        var text = CardText.Cut(string.Join("  ", page.Select(paragraph => string.Concat(paragraph.Runs.Select(run => run.Text)))), Longest / 2);
        return string.IsNullOrWhiteSpace(text) ? Nothing : text;
    }

    private static RichTextBlock Element(Paragraph paragraph) => new(paragraph.Runs) { Spacing = paragraph.Close ? "small" : null };

    private static int Cost(TextRun run) => Frame + (run.Text.Length * 2) + (run.SelectAction is CardAction.OpenUrl link ? Frame + link.Url.AbsoluteUri.Length : 0);

    private static IEnumerable<Paragraph> Broken(Paragraph paragraph)
    {
        var kept = new List<TextRun>();
        var room = Longest;
        foreach (var run in paragraph.Runs.SelectMany(Broken))
        {
            if (kept.Count > 0 && Cost(run) > room)
            {
                yield return paragraph with { Runs = [.. kept] };
                kept.Clear();
                room = Longest;
            }

            kept.Add(run);
            room -= Cost(run);
        }

        if (kept.Count > 0)
        {
            yield return paragraph with { Runs = [.. kept] };
        }
    }

    /// <summary>A run longer than a page, in pieces that end behind a space.</summary>
    private static IEnumerable<TextRun> Broken(TextRun run) => Cost(run) <= Longest
        ? [run]
        : TextPages.Pack([[.. TextPages.Graphemes(run.Text)]], (Longest / 2) - 1_000).Select(piece => run with { Text = piece });
}
