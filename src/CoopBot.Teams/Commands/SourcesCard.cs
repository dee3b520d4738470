using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Commands;

/// <summary>The bibliography, as far as the reader may know of it.</summary>
internal static class SourcesCard
{
    public static AdaptiveCard Of(Snapshot snapshot, Audience reader, Language language, int page) => AnswerCard.Paged(
        Bibliography.CitedFor(snapshot, reader)
            .Select(entry => AnswerParagraphs.Source(
                [],
                entry.Title,
                entry.Address,
                entry.Publisher,
                AnswerText.Date(language, new CitedSource(entry.Id, entry.Title, entry.Publisher, entry.Date, entry.Covers, entry.Address))))
            .Prepend(new Paragraph([TextRun.Bold(ChatWords.In(language).AllSources)])),
        page,
        number => new Press.Sources(number),
        language);
}
