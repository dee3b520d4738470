using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Records;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Replying;

/// <summary>A recorded answer as a message: its text and what can be pressed under it.</summary>
internal static class AnswerMessage
{
    private const int MostTopics = 5;

    /// <param name="page">From 0; one beyond the last shows the last.</param>
    /// <param name="askPerson">True when there is a place where moderators can be asked.</param>
    public static MessageBody Of(Entry entry, int page, bool askPerson)
    {
        var pages = AnswerPages.Of(entry.Answer);
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        return new MessageBody
        {
            Content = pages[shown],
            Components = [.. Rows(entry, shown, pages.Count, askPerson).Where(row => row.Components is { Count: > 0 })],
        };
    }

    /// <summary>Pages of any text, turned by buttons that <paramref name="to"/> names.</summary>
    public static MessageBody Paged(IReadOnlyList<string> pages, int page, Func<int, Press> to)
    {
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        return new MessageBody
        {
            Content = pages[shown],
            Components = pages.Count > 1 ? [Turning(shown, pages.Count, to)] : [],
        };
    }

    private static IEnumerable<Component> Rows(Entry entry, int page, int pages, bool askPerson)
    {
        var id = entry.Id.Value;
        var words = ChatWords.In(entry.Answer.Language);
        var person = askPerson ? (Component[])[Component.Button(words.AskPerson, new Press.AskPerson(id).Write())] : [];
        if (pages > 1)
        {
            yield return Turning(page, pages, number => new Press.Turn(id, number));
        }

        if (entry.Answer is not Answer.Abstained abstained)
        {
            yield return Component.Row(
            [
                Component.Button(words.Helpful, new Press.Helpful(id).Write()),
                Component.Button(words.NotHelpful, new Press.NotHelpful(id).Write()),
                Component.Button(words.ShowQuotes, new Press.Quotes(id, 0).Write(), ButtonLook.Primary),
                .. person,
            ]);
        }
        else if (abstained.Reason is AbstentionReason.NotCovered or AbstentionReason.KnownGap)
        {
            yield return Component.Row(
            [
                .. abstained.Nearest.Take(MostTopics).Select((topic, number) => Component.Button(Markdown.Label(topic, Component.LongestLabel), new Press.Topic(id, number).Write())),
            ]);
            yield return Component.Row(
            [
                Component.Button(words.NotHelpful, new Press.NotHelpful(id).Write()),
                .. abstained.Citations.Count > 0 ? (Component[])[Component.Button(words.ShowQuotes, new Press.Quotes(id, 0).Write(), ButtonLook.Primary)] : [],
                .. person,
            ]);
        }
    }

    private static Component Turning(int page, int pages, Func<int, Press> to) => Component.Row(
        Component.Button("◀", to(Math.Max(0, page - 1)).Write(), disabled: page == 0),
        Component.Button(string.Create(CultureInfo.InvariantCulture, $"{page + 1} / {pages}"), "here", disabled: true),
        Component.Button("▶", to(Math.Min(pages - 1, page + 1)).Write(), disabled: page == pages - 1));
}
