using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Replying;

/// <summary>The parts of an answer, one below the other, as Teams shows them.</summary>
internal static class AnswerParagraphs
{
    private const int LongestName = 200;

    public static IEnumerable<Paragraph> Of(Answer answer)
    {
        var words = ChatWords.In(answer.Language);
        var group = 0;
        foreach (var part in AnswerParts.Of(answer))
        {
            switch (part)
            {
                case AnswerPart.Words own:
                    yield return new Paragraph([CardText.Run(own.Text)]);
                    break;
                case AnswerPart.Said said:
                    yield return new Paragraph([.. said.Listed ? (TextRun[])[CardText.Run("• ")] : [], .. CardText.Statement(said.Statement)]);
                    break;
                case AnswerPart.Disagreement disagreement:
                    foreach (var paragraph in Of(disagreement, words, ref group))
                    {
                        yield return paragraph;
                    }

                    break;
                case AnswerPart.Terms terms:
                    yield return new Paragraph([CardText.Subtle(string.Join("; ", terms.Notes.Select(note => $"{note.Acronym}: {note.Name}")))]);
                    break;
                case AnswerPart.Sources sources:
                    yield return new Paragraph([TextRun.Bold(words.Sources)]);
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

    /// <summary>A title that leads to the source, its publisher and its date.</summary>
    public static Paragraph Source(IEnumerable<int> marks, string title, Uri address, string publisher, string date) => new(
    [
        .. string.Concat(marks.Select(CardText.Mark)) is { Length: > 0 } before ? (TextRun[])[CardText.Subtle($"{before} ")] : [],
        CardText.Link(CardText.Cut(title, LongestName), address),
        CardText.Subtle($" · {CardText.Cut(publisher, LongestName)} · {CardText.Cut(date, LongestName)}"),
    ])
    {
        Close = true,
    };

    private static Paragraph Source(SourceLine line) => Source(line.Marks, line.Title, line.Address, line.Publisher, line.Date);

    /// <summary>Both sides, each under its publishers in a box of its own.</summary>
    private static List<Paragraph> Of(AnswerPart.Disagreement disagreement, ChatWords words, ref int group)
    {
        var paragraphs = new List<Paragraph>();
        if (disagreement.Sides.Count > 0)
        {
            paragraphs.Add(new Paragraph([TextRun.Bold(words.Disagreement)]));
        }

        foreach (var side in disagreement.Sides)
        {
            group++;
            paragraphs.Add(new Paragraph([TextRun.Bold(CardText.Cut(side.Publishers, LongestName))], group));
            paragraphs.Add(new Paragraph([.. CardText.Statement(side.Statement)], group) { Close = true });
        }

        paragraphs.AddRange(disagreement.Notes.Select(note => new Paragraph([new TextRun($"{words.EditorsNote} ") { Italic = true }, .. CardText.Statement(note)])));
        return paragraphs;
    }
}
