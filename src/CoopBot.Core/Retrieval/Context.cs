using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>
/// What the turn before found: a question that leans on it mostly asks for something else of the same matter, and that stands in
/// the same section more often than its few words tell ("since when does it exist").
/// </summary>
internal sealed class Context(IReadOnlyList<string> found)
{
    /// <summary>Statements of the turn before that tell what it was about; of 1, 3 and 5 the best by little.</summary>
    private const int Looked = 3;

    /// <summary>And this share of the best one's score.</summary>
    private const double NearTheBest = 0.8;

    /// <summary>What being of the same sheet counts where being of the same section counts 1; likewise what was said already.</summary>
    private const float SameSheet = 0.5F;

    private readonly List<string> _sections = [.. found.Select(SectionOf)];
    private readonly List<string> _sheets = [.. found.Select(SheetOf)];

    /// <returns>The names of the best statements, the best first.</returns>
    public static IReadOnlyList<string> Of(Query before, SnapshotIndex index, Audience audience)
    {
        var said = Retriever.Retrieve(before, index, audience).Candidates.Where(candidate => candidate.Passage.Kind != PassageKind.OpenQuestion).Take(Looked).ToList();
        return [.. said.Where(candidate => candidate.Score >= NearTheBest * said[0].Score).Select(candidate => candidate.Passage.Id.Value)];
    }

    /// <returns>For <see cref="Feature.Context"/>: 0 to 1.</returns>
    public float Share(Passage passage)
    {
        if (found.Count == 0)
        {
            return 0;
        }

        var name = passage.Id.Value;
        return name != found[0] && _sections.Contains(SectionOf(name)) ? 1 : _sheets.Contains(SheetOf(name)) ? SameSheet : 0;
    }

    /// <summary>"patrol-boats#2" of "en/patrol-boats#2.1": the same in both languages.</summary>
    private static string SectionOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..Math.Max(name.LastIndexOf('.'), SheetEnd(name))];

    private static string SheetOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..SheetEnd(name)];

    private static int SheetEnd(string name) => name.IndexOf('#', StringComparison.Ordinal) is var end and >= 0 ? end : name.Length;
}
