using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>How likely it is that the best statements answer the question, and do not only speak of its subject.</summary>
/// <remarks>
/// A logistic model, fitted by <c>dotnet run -c Release --project tests/CoopBot.Evaluation -- calibrate</c> with
/// <c>first.jsonl</c>, <c>practice.jsonl</c>, <c>third.jsonl</c>, <c>fourth.jsonl</c> and 60 questions that do not stand in this repository: 815 that are no small talk, 241 of them
/// without an answer. A question counts as answered only where the statements chosen are the right ones. In ten folds it tells those with an
/// answer from those without with an AUROC of .970. The questions of <c>second.jsonl</c> and <c>fifth.jsonl</c> were kept out.
/// </remarks>
internal static class Answerability
{
    private const double Constant = -3.08;

    private static readonly double[] _weights = InOrder(new()
    {
        [Sign.Coverage] = 1.04,
        [Sign.Words] = 1.42,
        [Sign.Surface] = 1.19,
        [Sign.Unknown] = -0.68,
        [Sign.Attribute] = -2.65,
        [Sign.Uncounted] = -2.14,
        [Sign.Printed] = 0.99,
        [Sign.GapLead] = 0.67,
        [Sign.FirstUnheld] = -0.45,
        [Sign.OwnShare] = -1.82,
        [Sign.Denied] = -2,
        [Sign.Unnamed] = -2,
    });

    /// <param name="said">Statements, best first.</param>
    /// <param name="gaps">Known gaps, best first.</param>
    /// <returns>0 to 1; 0 without any statement.</returns>
    public static double Of(Query query, Asked asked, IReadOnlyList<Candidate> said, IReadOnlyList<Candidate> gaps) =>
        said.Count == 0 ? 0 : 1 / (1 + Math.Exp(-(Constant + SignReader.Read(query, asked, said, gaps).Zip(_weights, (sign, weight) => sign * weight).Sum())));

    private static double[] InOrder(Dictionary<Sign, double> weights) => [.. Enum.GetValues<Sign>().Select(sign => weights[sign])];
}
