using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>The passages that may answer a question which names its sources: those that cite one of them or speak of it.</summary>
internal sealed class SourceScope(Query query, AnswersOptions options)
{
    private readonly HashSet<SourceId> _ids = [.. query.Sources.SelectMany(source => source.Ids).Select(id => new SourceId(id))];

    private readonly HashSet<string> _matter = [.. query.Terms.Where(term => !term.Light).Select(term => term.Surface)];

    public bool IsRestricted => query.Sources.Count > 0;

    /// <summary>"Infobae, El Oriente"; empty without a restriction.</summary>
    public string Name => string.Join(", ", query.Sources.Select(source => source.Name).Distinct());

    /// <summary>A passage that no source is named for is within.</summary>
    public bool Holds(Passage passage) => !IsRestricted || passage.Sources.Any(_ids.Contains) || Names(passage);

    /// <summary>Empty when the statements of the sources named hold clearly less of the question than those of others: they speak of something else.</summary>
    public List<Candidate> Of(List<Candidate> said)
    {
        var within = said.FindAll(candidate => Holds(candidate.Passage));
        return within.Exists(candidate => Own(candidate) >= options.SourceShare * said.Max(Own)) ? within : [];
    }

    /// <summary>What the statement and its own keywords hold of the question; what stands above it, other sources' statements share.</summary>
    private double Own(Candidate candidate) => candidate.Terms.Where(term => (term.Stated.Length > 0 || term.Keywords > 0) && _matter.Contains(term.Term)).Sum(term => term.Score);

    private bool Names(Passage passage)
    {
        var words = $" {string.Join(' ', Tokenizer.Tokenize(passage.Text).Select(token => Words.Fold(token.Lower)))} ";
        return query.Sources.Any(source => words.Contains($" {string.Join(' ', source.Words)} ", StringComparison.Ordinal));
    }
}
