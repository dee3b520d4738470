using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Knowledge;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Replying;

/// <summary>The quotes of an answer, each with the sheet and the section it stands in.</summary>
internal static class QuotePages
{
    public static IReadOnlyList<string> Of(Answer answer, Snapshot snapshot) => TextPages.Pack(
        answer.Citations.SelectMany(citation => Paragraphs(citation, answer, snapshot)),
        MessageBody.LongestContent);

    private static IEnumerable<IReadOnlyList<string>> Paragraphs(Citation citation, Answer answer, Snapshot snapshot)
    {
        var words = ChatWords.In(answer.Language);

        // The sheet may have changed since; its path is always there.
        var sheet = snapshot.TryFind(citation.PassageId, out var passage) ? passage.Sheet.Title : citation.Document;
        yield return
        [
            citation.Number > 1 ? "\n" : "",
            $"**{AnswerPages.Mark(citation.Number)}** ",
            .. Markdown.Atoms(ChatWords.With(words.QuoteFrom, sheet, citation.Section)),
        ];
        yield return ["> ", .. Markdown.Atoms(citation.Quote)];
        foreach (var source in citation.Sources)
        {
            yield return
            [
                "-# ",
                Markdown.Link(source.Title, source.Url),
                " · ",
                Markdown.Name(source.Publisher),
                " · ",
                Markdown.Name(AnswerText.Date(answer.Language, source)),
            ];
        }
    }
}
