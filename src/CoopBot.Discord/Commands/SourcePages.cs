using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord.Commands;

/// <summary>The bibliography, as far as the reader may know of it.</summary>
internal static class SourcePages
{
    public static MessageBody Message(Snapshot snapshot, Audience reader, Language language, int page) =>
        AnswerMessage.Paged(Of(snapshot, reader, language), page, number => new Press.Sources(number));

    private static IReadOnlyList<string> Of(Snapshot snapshot, Audience reader, Language language)
    {
        IReadOnlyList<string> heading = [$"**{ChatWords.In(language).AllSources}**"];
        return TextPages.Pack(
            Bibliography.CitedFor(snapshot, reader)
                .Select(entry => Line(entry, language))
                .Prepend(heading),
            MessageBody.LongestContent);
    }

    private static IReadOnlyList<string> Line(BibliographyEntry entry, Language language) =>
    [
        "- ",
        Markdown.Link(entry.Title, entry.Address),
        " · ",
        Markdown.Name(entry.Publisher),
        " · ",
        Markdown.Name(AnswerText.Date(language, new CitedSource(entry.Id, entry.Title, entry.Publisher, entry.Date, entry.Covers, entry.Address))),
    ];
}
