using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>Answers with the statements themselves: no word is added to them or taken from them.</summary>
public sealed class QuotingComposer(AnswersOptions options)
{
    public Draft Compose(Query query, Ranking ranking, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (!query.TooLong && SmallTalkReader.Read(query.Text) is { } talk)
        {
            return new Draft.Silent(talk.Language ?? query.Language, AbstentionReason.SmallTalk, $"{talk.Kind}", []);
        }

        var nearest = Nearest(query.Language, ranking, snapshot);
        if (query.TooLong)
        {
            return new Draft.Silent(query.Language, AbstentionReason.Unclear, $"{query.Text.Length}", nearest);
        }

        if (query.Terms.Count == 0)
        {
            return new Draft.Silent(query.Language, AbstentionReason.Unclear, "", nearest);
        }

        var scope = new SourceScope(query, options);
        var (said, gaps) = Found.In(ranking, scope);
        var most = Most(said);
        var words = query.Terms.Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        var selection = new Selection(query, scope, snapshot, options);
        if (query.Asked == Asked.Meaning && Definitions.Of(query, said, snapshot.Glossary) is { } definition)
        {
            return new Draft.Stated(query.Language, [Quoted(definition, query.Asked, [])], nearest);
        }

        if (selection.OfTime(said) is { Count: > 0 } dated)
        {
            return new Draft.Stated(query.Language, [.. dated.Select(passage => Quoted(passage, Asked.Date, words))], nearest);
        }

        if (Answerability.Of(query, said, gaps) < options.LeastAnswerability)
        {
            var silent = !scope.IsRestricted && KnownGaps.Asked(query.Asked, gaps, Math.Max(options.CoverageFloor, options.GapShare * most)) is { } gap
                ? new Draft.Silent(query.Language, AbstentionReason.KnownGap, gap.Text, nearest)
                : new Draft.Silent(query.Language, AbstentionReason.NotCovered, scope.Name, nearest);
            return silent with
            {
                Statements = [.. selection.Nearest(said, gaps).Select(passage => Quoted(passage, Asked.Anything, []))],
                Terms = TermNotes.AskedIn(query, snapshot.Glossary),
            };
        }

        var chosen = selection.From(said, most);
        return new Draft.Stated(query.Language, [.. chosen.Select(passage => Quoted(passage, query.Asked, words))], nearest) { OfNow = PresentReader.IsAsked(query.Text) };
    }

    private static double Most(List<Candidate> said) => said.Select(candidate => candidate.Coverage).DefaultIfEmpty().Max();

    /// <summary>The editors' note is not what was asked for, so nothing of it is set in bold.</summary>
    private static DraftStatement Quoted(Passage passage, Asked asked, HashSet<string> question) =>
        new(passage.Text, [new DraftQuote(passage.Id, passage.Text)], Role(passage.Kind))
        {
            Emphasis = passage.Kind == PassageKind.Caution ? [] : Emphasis.In(passage.Text, asked, question),
        };

    private static StatementRole Role(PassageKind kind) => kind switch
    {
        PassageKind.Side => StatementRole.Side,
        PassageKind.Caution => StatementRole.Caution,
        _ => StatementRole.Plain,
    };

    /// <summary>In the asker's language where the sheet has a title in it.</summary>
    private List<string> Nearest(Language language, Ranking ranking, Snapshot snapshot) =>
        [.. ranking.Candidates
            .Select(candidate => candidate.Passage.Sheet)
            .Select(sheet => snapshot.Sheets.FirstOrDefault(other => other.Slug == sheet.Slug && other.Language == language && other.Audience <= sheet.Audience) ?? sheet)
            .Select(sheet => sheet.Title)
            .Distinct()
            .Take(options.MostNearest)];
}
