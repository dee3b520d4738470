using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>How likely what was found is taken to answer, and by which signs; for whoever wonders why nothing was said.</summary>
/// <param name="Likelihood">0 to 1; below <see cref="AnswersOptions.LeastAnswerability"/> nothing is said.</param>
public sealed record AnswerLikelihood(double Likelihood, IReadOnlyList<AnswerLikelihood.Part> Parts)
{
    /// <returns>Null where there is nothing to judge: no words to search for, or nothing found.</returns>
    public static AnswerLikelihood? Of(Query query, Ranking ranking, AnswersOptions options)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(options);
        var found = Found.In(ranking, new SourceScope(query, options));
        if (query.Terms.Count == 0 || found.Said.Count == 0)
        {
            return null;
        }

        var signs = SignReader.Read(query, found.Said, found.Gaps);
        return new AnswerLikelihood(
            Answerability.Of(query, found.Said, found.Gaps),
            [.. Enum.GetValues<Sign>().Select(sign => new Part($"{sign}", signs[(int)sign], Answerability.WeightOf(sign)))]);
    }

    /// <summary>One sign; its value times its weight is what it adds.</summary>
    public sealed record Part(string Sign, double Value, double Weight);
}
