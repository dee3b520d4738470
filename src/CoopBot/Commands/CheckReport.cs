using System.Text.Encodings.Web;
using System.Text.Json;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Commands;

/// <summary>What <c>knowledge check</c> found.</summary>
/// <param name="Snapshot">Null when the folder cannot be used.</param>
internal sealed record CheckReport(IReadOnlyList<Problem> Errors, IReadOnlyList<Problem> Warnings, Snapshot? Snapshot)
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,

        // Readable Spanish in a terminal; the object is for programs, never HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static CheckReport Of(Reading reading) => reading switch
    {
        Reading.Sound sound => new CheckReport([], sound.Warnings, sound.Snapshot),
        Reading.Refused refused => new CheckReport(
            [.. refused.Problems.Where(problem => problem.Severity == Severity.Error)],
            [.. refused.Problems.Where(problem => problem.Severity == Severity.Warning)],
            null),
        _ => throw new InvalidOperationException("A reading is sound or refused."),
    };

    /// <summary>One object on one line. Its shape is a promise to scripts; <c>revision</c> and <c>counts</c> are null for a folder that cannot be used.</summary>
    public string Json() => JsonSerializer.Serialize(
        new
        {
            revision = Snapshot?.Revision.Value,
            sound = Errors.Count == 0,
            errors = Errors.Select(Line),
            warnings = Warnings.Select(Line),
            counts = Snapshot is null
                ? null
                : new
                {
                    en = Counts(Snapshot, Language.English),
                    es = Counts(Snapshot, Language.Spanish),
                    sources = Snapshot.Bibliography.Count,
                    terms = Snapshot.Glossary.Count(term => !term.Everyday),
                    everyday = Snapshot.Glossary.Count(term => term.Everyday),
                },
        },
        _json);

    /// <summary>What there is, and as the last line how many errors and warnings.</summary>
    public string Summary()
    {
        var verdict = $"{Number(Errors.Count, "error")}, {Number(Warnings.Count, "warning")}.";
        if (Snapshot is null)
        {
            return verdict;
        }

        var languages = Enum.GetValues<Language>().Select(language =>
        {
            var counts = Counts(Snapshot, language);
            return $"{language}: {counts.Sheets} sheets, {counts.Statements} statements, {counts.Disagreements} disagreements, {counts.OpenQuestions} open questions";
        });
        return $"""
            Sound. Revision {Snapshot.Revision}.
            {string.Join(Environment.NewLine, languages)}
            {Snapshot.Bibliography.Count} sources, {Snapshot.Glossary.Count(term => !term.Everyday)} glossary terms, {Snapshot.Glossary.Count(term => term.Everyday)} groups of everyday words
            {verdict}
            """;
    }

    private static object Line(Problem problem) => new
    {
        file = problem.Path,
        problem.Line,
        problem.What,
        problem.Remedy,
        rule = problem.Rule.Name,
    };

    private static LanguageCounts Counts(Snapshot snapshot, Language language)
    {
        var passages = snapshot.Passages.Where(passage => passage.Language == language).ToList();
        return new LanguageCounts(
            snapshot.Sheets.Count(sheet => sheet.Language == language),
            passages.Count(passage => passage.Kind is PassageKind.Statement or PassageKind.Side),
            passages.Where(passage => passage.Conflict > 0).DistinctBy(passage => (passage.Sheet, passage.Conflict)).Count(),
            passages.Count(passage => passage.Kind == PassageKind.OpenQuestion));
    }

    private static string Number(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private sealed record LanguageCounts(int Sheets, int Statements, int Disagreements, int OpenQuestions);
}
