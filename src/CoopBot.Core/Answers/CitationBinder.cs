using System.Globalization;
using CoopBot.Core.Knowledge;

namespace CoopBot.Core.Answers;

/// <summary>
/// Lets through only what stands in the snapshot: each quote is found in its passage character by character, and each number
/// and name of a statement stands in a quote it cites. What fails is left out; when nothing is left, CoopBot abstains.
/// </summary>
public static class CitationBinder
{
    public static Answer Bind(Draft draft, Snapshot snapshot, int longestText)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(snapshot);
        return draft switch
        {
            Draft.Stated stated => Bind(stated, snapshot, longestText),
            Draft.Silent silent => Silence(silent, snapshot, longestText),
            _ => throw new InvalidOperationException($"The draft {draft.GetType().Name} is not known."),
        };
    }

    private static Answer Bind(Draft.Stated draft, Snapshot snapshot, int longestText)
    {
        var (statements, citations) = Standing(draft.Statements, snapshot);
        var text = AnswerText.Write(draft.Language, statements, citations);
        var terms = TermNotes.For(draft.Language, statements, snapshot.Glossary);
        var asOf = draft.OfNow && citations.Count > 0 ? AsOf(citations, snapshot) : "";
        text = AnswerText.WithTerms(AnswerText.WithAsOf(text, draft.Language, asOf, longestText), terms, longestText);
        if (statements.Count == 0 || text.Length > longestText)
        {
            return Silence(new Draft.Silent(draft.Language, AbstentionReason.NotCovered, "", draft.Nearest), snapshot, longestText);
        }

        return statements.Exists(statement => statement.Role == StatementRole.Side)
            ? new Answer.Conflicting(draft.Language, text, statements, citations, draft.Nearest) { Terms = terms, AsOf = asOf }
            : new Answer.Grounded(draft.Language, text, statements, citations, draft.Nearest) { Terms = terms, AsOf = asOf };
    }

    /// <summary>Those statements that stand in what they quote, and what they cite.</summary>
    private static (List<AnswerStatement> Statements, List<Citation> Citations) Standing(IReadOnlyList<DraftStatement> drafted, Snapshot snapshot)
    {
        var standing = Grounding.WithoutLonelySides([.. drafted.Where(statement => Stands(statement, snapshot))], drafted);
        var citations = new List<Citation>();
        return (standing.ConvertAll(statement => new AnswerStatement(
            statement.Text,
            [.. statement.Quotes.Select(quote => Number(quote, citations, snapshot))],
            statement.Role)
        {
            Emphasis = Emphasis.Sound(statement.Text, statement.Emphasis),
        }), citations);
    }

    private static bool Stands(DraftStatement statement, Snapshot snapshot) =>
        statement.Quotes.Count > 0
        && statement.Quotes.All(quote =>
            quote.Quote.Length > 0
            && snapshot.TryFind(quote.PassageId, out var passage)
            && passage.Kind != PassageKind.OpenQuestion
            && passage.Text.Contains(quote.Quote, StringComparison.Ordinal))
        && Grounding.Holds(statement.Text, statement.Quotes.Select(quote => quote.Quote));

    /// <summary>The same quote keeps its number wherever it is cited.</summary>
    private static int Number(DraftQuote quote, List<Citation> citations, Snapshot snapshot)
    {
        var known = citations.Find(citation => citation.PassageId == quote.PassageId && citation.Quote == quote.Quote);
        if (known is not null)
        {
            return known.Number;
        }

        _ = snapshot.TryFind(quote.PassageId, out var passage);
        citations.Add(new Citation(
            citations.Count + 1,
            passage.Id,
            $"knowledge/{passage.Sheet.Path}",
            passage.Section,
            quote.Quote,
            [.. passage.Sources.Select(source => Cited(snapshot.Bibliography[source]))]));
        return citations.Count;
    }

    /// <summary>The whole holds only as long as the sheet that is oldest.</summary>
    private static string AsOf(List<Citation> citations, Snapshot snapshot) =>
        citations.Min(citation => snapshot.TryFind(citation.PassageId, out var passage) ? passage.Sheet.AsOf : default).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static CitedSource Cited(BibliographyEntry entry) =>
        new(entry.Id, entry.Title, entry.Publisher, entry.Date, entry.Covers, entry.Address);

    /// <summary>What comes nearest is left out where it does not stand, or where there is no room for it.</summary>
    private static Answer.Abstained Silence(Draft.Silent silent, Snapshot snapshot, int longestText)
    {
        var (statements, citations) = Standing(silent.Statements, snapshot);
        var text = AnswerText.Silence(silent, statements, citations);
        return statements.Count > 0 && text.Length <= longestText
            ? new(silent.Language, silent.Reason, WithTerms(text), silent.Nearest) { Statements = statements, Citations = citations, Terms = silent.Terms }
            : new(silent.Language, silent.Reason, WithTerms(AnswerText.Silence(silent, [], [])), silent.Nearest) { Terms = silent.Terms };

        string WithTerms(string said) => AnswerText.WithTerms(said, silent.Terms, longestText);
    }
}
