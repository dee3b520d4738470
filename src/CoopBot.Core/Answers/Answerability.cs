using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>How likely it is that the best statements answer the question, and do not only speak of its subject.</summary>
/// <remarks>
/// A logistic model, fitted by <c>dotnet run -c Release --project tests/CoopBot.Evaluation -- calibrate</c> with
/// <c>first.jsonl</c>, <c>practice.jsonl</c>, <c>third.jsonl</c>, <c>fourth.jsonl</c>, <c>sixth.jsonl</c> to <c>thirteenth.jsonl</c> and
/// 60 questions that do not stand in this repository: 2,413 that are no small talk, 705 of them without an answer. A question counts as answered only
/// where the statements chosen are the right ones. In ten folds it tells those with an answer from those without with an AUROC of .971. The questions of
/// <c>second.jsonl</c> and <c>fifth.jsonl</c> were kept out. <see cref="Sign.Doubted"/> came later, fitted with the others on 4,010 questions; the others' weights were left.
/// </remarks>
internal static class Answerability
{
    private const double Constant = -3.89;

    private static readonly double[] _weights = InOrder(new()
    {
        [Sign.Coverage] = 1.28,
        [Sign.Surface] = 1.21,
        [Sign.Unknown] = -0.68,
        [Sign.Particular] = -3.21,
        [Sign.Uncounted] = -2.73,
        [Sign.Printed] = 2.09,
        [Sign.GapLead] = 0.55,
        [Sign.FirstUnheld] = -0.21,
        [Sign.OwnShare] = -0.13,
        [Sign.Denied] = -6.09,
        [Sign.Unnamed] = -6.40,
        [Sign.OtherTime] = -6.65,
        [Sign.Listed] = 0.57,
        [Sign.Doubted] = 1.7,
    });

    /// <param name="said">Statements, best first.</param>
    /// <param name="gaps">Known gaps, best first.</param>
    /// <returns>0 to 1; 0 without any statement.</returns>
    public static double Of(Query query, IReadOnlyList<Candidate> said, IReadOnlyList<Candidate> gaps) =>
        said.Count == 0 ? 0 : 1 / (1 + Math.Exp(-(Constant + SignReader.Read(query, said, gaps).Zip(_weights, (sign, weight) => sign * weight).Sum())));

    public static double WeightOf(Sign sign) => _weights[(int)sign];

    private static double[] InOrder(Dictionary<Sign, double> weights) => [.. Enum.GetValues<Sign>().Select(sign => weights[sign])];
}
