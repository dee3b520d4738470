using System.Buffers;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Cuts a paragraph into sentences. In doubt it does not cut: a passage that is too long says no less.</summary>
internal static class Sentences
{
    private const string Ends = ".!?…";

    private const string Closers = "\"'”’»)";

    private const string Openers = "\"'“‘«(¿¡—–-•";

    /// <summary>Where a sentence too long for a passage may be cut, the best first.</summary>
    private static readonly string[] _joints = ["; ", ": ", ", ", " "];

    /// <summary>What ends in a full stop without ending the sentence, in English and Spanish, small letters.</summary>
    private static readonly SearchValues<string> _abbreviations = SearchValues.Create(
        [
            "mr", "mrs", "ms", "dr", "prof", "gen", "maj", "col", "lt", "capt", "cmdr", "sgt", "gov", "sen", "rep", "amb", "st", "jr", "vs", "no", "nos", "vol", "fig", "art", "sec", "approx",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "corp", "co", "ltd", "dept", "cf", "e.g", "i.e", "p", "pp",
            "sr", "sra", "srta", "dra", "ing", "lic", "abg", "econ", "arq", "gral", "cnel", "tte", "cap", "crnl", "gob", "asamb", "ee", "uu", "eeuu", "núm", "nro", "pág", "págs", "aprox", "ej", "av", "ene", "abr", "ago", "dic", "cía", "ltda", "dpto", "inc", "cbos",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> Of(string paragraph)
    {
        var begin = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (Ends.Contains(paragraph[i]) && EndsSentence(paragraph, i, out var next))
            {
                yield return paragraph[begin..next].Trim();
                begin = next;
                i = next - 1;
            }
        }

        if (begin < paragraph.Length)
        {
            yield return paragraph[begin..].Trim();
        }
    }

    /// <summary>Pieces of at most so many characters, cut where the sentence has a joint.</summary>
    public static IEnumerable<string> Pieces(string sentence, int longest)
    {
        var rest = sentence;
        while (rest.Length > longest)
        {
            var at = _joints.Select(joint => rest.LastIndexOf(joint, longest - joint.Length, longest / 2, StringComparison.Ordinal) + joint.Length)
                .FirstOrDefault(end => end >= longest / 2);
            at = at > 0 ? at : char.IsLowSurrogate(rest[longest]) ? longest - 1 : longest;
            yield return rest[..at].Trim();
            rest = rest[at..].Trim();
        }

        yield return rest;
    }

    /// <param name="next">Where the next sentence begins.</param>
    private static bool EndsSentence(string text, int at, out int next)
    {
        next = at + 1;
        while (next < text.Length && (Ends.Contains(text[next]) || Closers.Contains(text[next])))
        {
            next++;
        }

        if (next >= text.Length)
        {
            next = text.Length;
            return true;
        }

        return text[next] == ' '
            && next + 1 < text.Length
            && (char.IsUpper(text[next + 1]) || char.IsDigit(text[next + 1]) || Openers.Contains(text[next + 1]))
            && !(text[at] == '.' && next == at + 1 && IsAbbreviation(text, at));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var begin = dot;
        while (begin > 0 && dot - begin <= 8 && text[begin - 1] != ' ')
        {
            begin--;
        }

        // "J.", "U.S.", "D.M.": a letter before each full stop.
        var word = text.AsSpan(begin, dot - begin).TrimStart(Openers);
        return _abbreviations.Contains(word.ToString())
            || (word.Length > 0 && char.IsLetter(word[^1]) && (word.Length == 1 || word[^2] == '.'));
    }
}
