using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Words;

namespace CoopBot.Teams.Replying;

/// <summary>The quotes of an answer, each with the sheet and the section it stands in.</summary>
internal static class QuotesCard
{
    public static AdaptiveCard Of(Entry entry, Snapshot snapshot, int page) => AnswerCard.Paged(
        entry.Answer.Citations.SelectMany(citation => Paragraphs(citation, entry.Answer, snapshot)),
        page,
        number => new Press.Quotes(entry.Id.Value, number),
        entry.Answer.Language,
        AnswerCard.Button(TeamsWords.In(entry.Answer.Language).Back, new Press.Turn(entry.Id.Value, 0)));

    private static IEnumerable<Paragraph> Paragraphs(Citation citation, Answer answer, Snapshot snapshot)
    {
        // The sheet may have changed since; its path is always there.
        var sheet = snapshot.TryFind(citation.PassageId, out var passage) ? passage.Sheet.Title : citation.Document;
        var words = ChatWords.In(answer.Language);
        yield return new Paragraph([TextRun.Bold($"{CardText.Mark(citation.Number)} "), CardText.Run(ChatWords.With(words.QuoteFrom, sheet, citation.Section))]);
        yield return new Paragraph([CardText.Run(citation.Quote)], citation.Number) { Close = true };
        foreach (var source in citation.Sources)
        {
            yield return AnswerParagraphs.Source([], source.Title, source.Url, source.Publisher, AnswerText.Date(answer.Language, source));
        }
    }
}
