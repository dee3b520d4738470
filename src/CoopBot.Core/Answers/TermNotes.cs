using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Finds the acronyms that an answer leaves unexplained.</summary>
internal static class TermNotes
{
    /// <summary>More would be a glossary, not an answer.</summary>
    private const int Most = 3;

    public static List<TermNote> For(Language language, IReadOnlyList<AnswerStatement> statements, IReadOnlyList<Term> glossary)
    {
        var text = string.Join(' ', statements.Select(statement => statement.Text));
        var words = Tokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length)).ToList();
        return [.. glossary
            .Where(term => term.Acronym.Length > 0 && term.Wordings(language).Count > 0 && words.Contains(term.Acronym))
            .Where(term => !IsExplainedIn(text, term))
            .OrderBy(term => words.IndexOf(term.Acronym))
            .Select(term => new TermNote(term.Acronym, term.Wordings(language)[0]))
            .Where(note => note.Name != note.Acronym)
            .DistinctBy(note => note.Acronym)
            .Take(Most)];
    }

    /// <summary>Whether the text holds one of the full names.</summary>
    public static bool IsExplainedIn(string text, Term term)
    {
        var folded = Words.Fold(text.ToLowerInvariant());
        return term.English.Concat(term.Spanish).Any(wording => IsName(wording) && folded.Contains(Words.Fold(wording.ToLowerInvariant()), StringComparison.Ordinal));
    }

    /// <summary>A name in full has several words; an acronym listed among the wordings has one.</summary>
    private static bool IsName(string wording) => wording.Contains(' ', StringComparison.Ordinal);
}
