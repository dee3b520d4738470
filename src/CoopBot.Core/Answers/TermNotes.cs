using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Finds the acronyms that an answer leaves unexplained, or that were asked about in vain.</summary>
internal static class TermNotes
{
    /// <summary>More would be a glossary, not an answer.</summary>
    private const int Most = 3;

    public static List<TermNote> For(Language language, IReadOnlyList<AnswerStatement> statements, IReadOnlyList<Term> glossary)
    {
        var text = string.Join(' ', statements.Select(statement => statement.Text));
        var words = Tokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length)).ToList();
        return [.. glossary
            .Where(term => term.Acronym.Length > 0 && words.Contains(term.Acronym))
            .Where(term => !IsExplainedIn(text, term))
            .OrderBy(term => words.IndexOf(term.Acronym))
            .Select(term => Note(term, language))
            .Where(note => note.Name != note.Acronym)
            .DistinctBy(note => note.Acronym)
            .Take(Most)];
    }

    /// <summary>What the acronyms of a question stand for: all there is to say of one that no statement speaks of.</summary>
    public static List<TermNote> AskedIn(Query query, IReadOnlyList<Term> glossary)
    {
        var asked = query.Terms.Where(term => term.IsAsked).Select(term => term.Surface).ToList();
        return [.. glossary
            .Where(term => term.Acronym.Length > 0 && asked.Contains(Surface(term)))
            .OrderBy(term => asked.IndexOf(Surface(term)))
            .Select(term => Note(term, query.Language))
            .Where(note => note.Name != note.Acronym)
            .Take(Most)];
    }

    /// <summary>An acronym as the words of a question are compared.</summary>
    public static string Surface(Term term) => Words.Spelling(term.Acronym.ToLowerInvariant());

    private static TermNote Note(Term term, Language language) => new(term.Acronym, term.FullName(language));

    /// <summary>Whether the text holds one of the full names.</summary>
    public static bool IsExplainedIn(string text, Term term)
    {
        var folded = Words.Fold(text.ToLowerInvariant());
        return term.English.Concat(term.Spanish).Any(wording => IsName(wording) && folded.Contains(Words.Fold(wording.ToLowerInvariant()), StringComparison.Ordinal));
    }

    /// <summary>A name in full has several words; an acronym listed among the wordings has one.</summary>
    private static bool IsName(string wording) => wording.Contains(' ', StringComparison.Ordinal);
}
