using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>How likely it is that the best statements answer the question, and do not only speak of its subject.</summary>
/// <remarks>
/// A logistic model, fitted by <c>dotnet run -c Release --project tests/CoopBot.Evaluation -- calibrate</c> with
/// <c>first.jsonl</c>, <c>practice.jsonl</c>, <c>third.jsonl</c>, <c>fourth.jsonl</c>, <c>sixth.jsonl</c> to <c>tenth.jsonl</c> and
/// 60 questions that do not stand in this repository: 1,812 that are no small talk, 525 of them without an answer. A question counts as answered only
/// where the statements chosen are the right ones. In ten folds it tells those with an answer from those without with an AUROC of .970. The questions of
/// <c>second.jsonl</c> and <c>fifth.jsonl</c> were kept out.
/// </remarks>
internal static class Answerability
{
    private const double Constant = -3.90;

    private static readonly double[] _weights = InOrder(new()
    {
        [Sign.Coverage] = 1.71,
        [Sign.Surface] = 1.10,
        [Sign.Unknown] = -1.03,
        [Sign.Particular] = -3.38,
        [Sign.Uncounted] = -1.61,
        [Sign.Printed] = 1.85,
        [Sign.GapLead] = 0.56,
        [Sign.FirstUnheld] = -0.36,
        [Sign.OwnShare] = -0.33,
        [Sign.Denied] = -4.56,
        [Sign.Unnamed] = -3.55,
        [Sign.OtherTime] = -3.75,
        [Sign.Listed] = 0.55,
    });

    /// <param name="said">Statements, best first.</param>
    /// <param name="gaps">Known gaps, best first.</param>
    /// <returns>0 to 1; 0 without any statement.</returns>
    public static double Of(Query query, IReadOnlyList<Candidate> said, IReadOnlyList<Candidate> gaps) =>
        said.Count == 0 ? 0 : 1 / (1 + Math.Exp(-(Constant + SignReader.Read(query, said, gaps).Zip(_weights, (sign, weight) => sign * weight).Sum())));

    public static double WeightOf(Sign sign) => _weights[(int)sign];

    private static double[] InOrder(Dictionary<Sign, double> weights) => [.. Enum.GetValues<Sign>().Select(sign => weights[sign])];
}
