using CoopBot.Core.Knowledge.Rules;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>
/// Cuts a document's blocks into passages: a sentence each, short ones put together with the next under the same heading or
/// on the same page. What the document repeats (the head of each page) counts once.
/// </summary>
internal sealed class DocumentPassages(Companion companion, DocumentForm form, int most)
{
    private const int Shortest = 40;

    private const int LongestHeading = 120;

    private readonly List<Passage> _passages = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private TextBlock _last = new(0, "", "");
    private string _section = companion.Sheet.Title;
    private string _waiting = "";
    private int _inSection;

    /// <returns>False when the document has too many passages or its blocks come out of order.</returns>
    public bool Take(TextBlock block)
    {
        if (block.Place < _last.Place)
        {
            return false;
        }

        if (block.Place > _last.Place)
        {
            Add(_waiting);
            (_waiting, _inSection, _section) = ("", 0, Section(block));
        }

        _last = block;
        foreach (var sentence in Sentences.Of(DocumentWords.Clean(block.Text)).Where(MayBeShown))
        {
            Wait(sentence);
        }

        return _passages.Count <= most;
    }

    /// <summary>All of them, when the document has ended.</summary>
    public IReadOnlyList<Passage> Finish()
    {
        Add(_waiting);
        _waiting = "";
        return _passages;
    }

    /// <summary>
    /// No link may stand in a reply but those of the bibliography, no instruction to a machine, no protective marking; and without
    /// such words a sentence is not the document's any more.
    /// </summary>
    private static bool MayBeShown(string sentence) => sentence.Length > 0 && !ShownWords.Faults(sentence).Any();

    private void Wait(string sentence)
    {
        var joined = _waiting.Length == 0 ? sentence : $"{_waiting} {sentence}";
        if (joined.Length > StatementText.LongestStatement)
        {
            Add(_waiting);
            joined = sentence;
        }

        var pieces = Sentences.Pieces(joined, StatementText.LongestStatement).ToList();
        _waiting = pieces[^1].Length < Shortest ? pieces[^1] : "";
        foreach (var piece in _waiting.Length > 0 ? pieces[..^1] : pieces)
        {
            Add(piece);
        }
    }

    private void Add(string text)
    {
        if (text.Any(char.IsLetterOrDigit) && _said.Add(text))
        {
            _inSection++;
            _passages.Add(new Passage(
                new PassageId($"{companion.Sheet.Path}#{_last.Place}.{_inSection}"),
                PassageKind.Statement,
                companion.Sheet,
                _section,
                text,
                0,
                [companion.Source],
                0));
        }
    }

    /// <summary>What the citation shows for the place, in the document's language.</summary>
    private string Section(TextBlock block)
    {
        var spanish = companion.Sheet.Language == Language.Spanish;
        var heading = DocumentWords.Clean(block.Heading);
        return form switch
        {
            DocumentForm.Pdf => spanish ? $"página {block.Place}" : $"page {block.Place}",
            DocumentForm.Txt => spanish ? $"párrafo {block.Place}" : $"paragraph {block.Place}",
            _ when !MayBeShown(heading) => companion.Sheet.Title,
            _ => Sentences.Pieces(heading, LongestHeading).First(),
        };
    }
}
