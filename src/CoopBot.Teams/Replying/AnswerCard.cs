using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Replying;

/// <summary>A recorded answer as a card: its text and what can be pressed under it.</summary>
internal static class AnswerCard
{
    private const int MostTopics = 5;

    private const int LongestLabel = 80;

    /// <param name="page">From 0; one beyond the last shows the last.</param>
    /// <param name="askPerson">True when there is a place where moderators can be asked.</param>
    /// <param name="note">Said below the answer; empty for nothing.</param>
    public static AdaptiveCard Of(Entry entry, int page, bool askPerson, string note = "")
    {
        var pages = CardPages.Pack(AnswerParagraphs.Of(entry.Answer));
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        IEnumerable<CardElement> below = note.Length > 0 ? [new RichTextBlock([new TextRun(note) { Italic = true }])] : [];
        return Card(pages[shown], entry.Answer.Language, [.. below, .. Buttons(entry, shown, pages.Count, askPerson).Where(set => set.Actions.Count > 0)]);
    }

    /// <summary>Pages of any paragraphs, turned by buttons that <paramref name="to"/> names.</summary>
    public static AdaptiveCard Paged(IEnumerable<Paragraph> paragraphs, int page, Func<int, Press> to, Language language, params CardAction[] further)
    {
        var pages = CardPages.Pack(paragraphs);
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var actions = (CardAction[])[.. Turning(shown, pages.Count, to), .. further];
        return Card(pages[shown], language, actions.Length > 0 ? [new ActionSet(actions)] : []);
    }

    private static AdaptiveCard Card(IReadOnlyList<Paragraph> page, Language language, IReadOnlyList<CardElement> below) =>
        new([.. CardPages.Elements(page), .. below], CardPages.Fallback(page), language.Code());

    private static IEnumerable<ActionSet> Buttons(Entry entry, int page, int pages, bool askPerson)
    {
        var id = entry.Id.Value;
        var words = ChatWords.In(entry.Answer.Language);
        var person = askPerson ? (CardAction[])[Button(words.AskPerson, new Press.AskPerson(id))] : [];
        yield return new ActionSet([.. Turning(page, pages, number => new Press.Turn(id, number))]);
        if (entry.Answer is not Answer.Abstained abstained)
        {
            yield return new ActionSet(
            [
                Button(words.Helpful, new Press.Helpful(id)),
                Button(words.NotHelpful, new Press.NotHelpful(id)),
                Button(words.ShowQuotes, new Press.Quotes(id, 0)),
                .. person,
            ]);
        }
        else if (abstained.Reason is AbstentionReason.NotCovered or AbstentionReason.KnownGap)
        {
            yield return new ActionSet([.. abstained.Nearest.Take(MostTopics).Select((topic, number) => Button(CardText.Cut(topic, LongestLabel), new Press.Topic(id, number)))]);
            yield return new ActionSet(
            [
                Button(words.NotHelpful, new Press.NotHelpful(id)),
                .. abstained.Citations.Count > 0 ? (CardAction[])[Button(words.ShowQuotes, new Press.Quotes(id, 0))] : [],
                .. person,
            ]);
        }
    }

    public static CardAction Button(string title, Press press) => CardAction.Button(title, press.Write());

    private static IEnumerable<CardAction> Turning(int page, int pages, Func<int, Press> to)
    {
        if (page > 0)
        {
            yield return Button(string.Create(CultureInfo.InvariantCulture, $"◀ {page} / {pages}"), to(page - 1));
        }

        if (page < pages - 1)
        {
            yield return Button(string.Create(CultureInfo.InvariantCulture, $"{page + 2} / {pages} ▶"), to(page + 1));
        }
    }
}
