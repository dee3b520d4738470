using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Replying;

/// <summary>An answer in Discord's Markdown, on as many pages as its limit asks for.</summary>
internal static class AnswerPages
{
    /// <summary>Discord takes no message without a visible character.</summary>
    private const string Nothing = "…";

    public static IReadOnlyList<string> Of(Answer answer)
    {
        var pages = TextPages.Pack(Paragraphs(answer), MessageBody.LongestContent);
        return pages is [{ Length: 0 }] ? [Nothing] : pages;
    }

    private static IEnumerable<IReadOnlyList<string>> Paragraphs(Answer answer)
    {
        var words = ChatWords.In(answer.Language);
        foreach (var part in AnswerParts.Of(answer))
        {
            switch (part)
            {
                case AnswerPart.Words own:
                    yield return [.. Markdown.Atoms(own.Text)];
                    break;
                case AnswerPart.Said said:
                    yield return [said.Listed ? "- " : "", .. Statement(said.Statement)];
                    break;
                case AnswerPart.Disagreement disagreement:
                    foreach (var paragraph in Card(disagreement, words))
                    {
                        yield return paragraph;
                    }

                    break;
                case AnswerPart.Terms terms:
                    yield return ["-# ", .. Markdown.Atoms(string.Join("; ", terms.Notes.Select(note => $"{note.Acronym}: {note.Name}")))];
                    break;
                case AnswerPart.Sources sources:
                    yield return [$"\n**{words.Sources}**"];
                    foreach (var line in sources.Lines)
                    {
                        yield return Source(line);
                    }

                    break;
                default:
                    throw new InvalidOperationException($"The part {part.GetType().Name} is not known.");
            }
        }
    }

    /// <summary>Both sides, each under its publishers, set off from the rest.</summary>
    private static IEnumerable<IReadOnlyList<string>> Card(AnswerPart.Disagreement disagreement, ChatWords words)
    {
        if (disagreement.Sides.Count > 0)
        {
            yield return [$"**{words.Disagreement}**"];
        }

        foreach (var side in disagreement.Sides)
        {
            if (side != disagreement.Sides[0])
            {
                yield return ["> "];
            }

            yield return ["> ", $"**{Markdown.Name(side.Publishers)}**"];
            yield return ["> ", .. Statement(side.Statement)];
        }

        foreach (var note in disagreement.Notes)
        {
            yield return [$"*{words.EditorsNote}* ", .. Statement(note)];
        }
    }

    private static IEnumerable<string> Statement(AnswerStatement statement) =>
        EmphasisedText.Parts(statement)
            .SelectMany(part => part.Bold ? [Markdown.Bold(part.Text)] : Markdown.Atoms(part.Text))
            .Concat(statement.Citations.SelectMany(number => (string[])[" ", Mark(number)]));

    private static List<string> Source(SourceLine line) =>
    [
        "-# ",
        .. line.Marks.Select(Mark),
        " ",
        Markdown.Link(line.Title, line.Address),
        " · ",
        Markdown.Name(line.Publisher),
        " · ",
        Markdown.Name(line.Date),
    ];

    internal static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");
}
