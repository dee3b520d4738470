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

        var asked = AskedReader.Read(query.Text);
        var scope = new SourceScope(query, options);
        var found = ranking.Candidates.Where(candidate => !IsGap(candidate)).ToList();
        if (KnownGap(asked, ranking, found, Most(found)) is { } gap)
        {
            return new Draft.Silent(query.Language, AbstentionReason.KnownGap, gap.Text, nearest);
        }

        var said = scope.Of(found);
        var most = Most(said);
        var words = query.Terms.Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        return Answerability.Of(query, asked, said, ranking.Candidates.FirstOrDefault(IsGap)) < options.LeastAnswerability
            ? new Draft.Silent(query.Language, AbstentionReason.NotCovered, scope.Name, nearest)
            : new Draft.Stated(query.Language, [.. new Selection(query, asked, scope, snapshot, options).From(said, most).Select(passage => Quoted(passage, asked, words))], nearest) { OfNow = PresentReader.IsAsked(query.Text) };
    }

    /// <summary>
    /// A known gap wins when it holds more of what was asked than any statement: the subject both know, but what is asked of
    /// it (the company, the upkeep, the year) stands in the gap alone. When both hold as much, it wins if it asks for the same
    /// kind of thing and no such statement prints one. A gap that asks for another kind of thing is not what was asked.
    /// </summary>
    private Passage? KnownGap(Asked asked, Ranking ranking, List<Candidate> said, double most)
    {
        var offered = asked == Asked.Anything
            || said.Exists(candidate => candidate.Coverage >= options.GapShare * most && Offers.Meets(candidate.Passage, asked));
        return ranking.Candidates
            .Where(gap => IsGap(gap) && gap.Coverage >= options.CoverageFloor)
            .Where(gap => AskedReader.Read(gap.Passage.Text) is var its
                && (its == asked || its == Asked.Anything || asked == Asked.Anything)
                && (gap.Coverage * options.GapShare > most || (!offered && gap.Coverage >= options.GapShare * most && its == asked)))
            .MaxBy(gap => gap.Coverage)?.Passage;
    }

    private static double Most(List<Candidate> said) => said.Select(candidate => candidate.Coverage).DefaultIfEmpty().Max();

    private static bool IsGap(Candidate candidate) => candidate.Passage.Kind == PassageKind.OpenQuestion;

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
