using System.Text.Json.Serialization;

namespace CoopBot.Evaluation.Questions;

/// <summary>The verdicts on a set, counted.</summary>
internal sealed record Scores(
    [property: JsonPropertyName("questions")] int Questions,
    [property: JsonPropertyName("right")] int Right,
    [property: JsonPropertyName("wrong")] int Wrong,
    [property: JsonPropertyName("silent")] int Silent,
    [property: JsonPropertyName("invented")] int Invented)
{
    public static Scores Of(IReadOnlyCollection<Verdict> verdicts) => new(
        verdicts.Count,
        verdicts.Count(verdict => verdict == Verdict.Right),
        verdicts.Count(verdict => verdict == Verdict.Wrong),
        verdicts.Count(verdict => verdict == Verdict.Silent),
        verdicts.Count(verdict => verdict == Verdict.Invented));

    public override string ToString() =>
        FormattableString.Invariant($"n={Questions} right={(double)Right / Math.Max(1, Questions):0.000} wrong={Wrong} silent={Silent} invented={Invented}");
}
