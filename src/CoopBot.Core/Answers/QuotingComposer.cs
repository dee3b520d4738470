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
        var said = scope.Of(ranking.Candidates.Where(candidate => !IsGap(candidate)).ToList());
        var most = said.Select(candidate => candidate.Coverage).DefaultIfEmpty().Max();
        if (KnownGap(asked, ranking, said, most) is { } gap)
        {
            return new Draft.Silent(query.Language, AbstentionReason.KnownGap, gap.Text, nearest);
        }

        return most == 0 || most < options.CoverageFloor
            ? new Draft.Silent(query.Language, AbstentionReason.NotCovered, scope.Name, nearest)
            : new Draft.Stated(query.Language, [.. new Selection(query, asked, scope, snapshot, options).From(said, most).Select(Quoted)], nearest);
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

    private static bool IsGap(Candidate candidate) => candidate.Passage.Kind == PassageKind.OpenQuestion;

    private static DraftStatement Quoted(Passage passage) =>
        new(passage.Text, [new DraftQuote(passage.Id, passage.Text)], Role(passage.Kind));

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
