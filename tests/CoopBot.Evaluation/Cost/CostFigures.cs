namespace CoopBot.Evaluation.Cost;

/// <summary>What one number of passages costs; seconds, megabytes and milliseconds.</summary>
/// <param name="Growth">Resident memory that the index added.</param>
/// <param name="Resident">That of the whole process with the index, passages included.</param>
/// <param name="Answers">From reading the question to binding the citations, one a question.</param>
/// <param name="Retrievals">The part of it that retrieval took.</param>
/// <param name="PeerMegabytes">What the peer's pages take.</param>
internal sealed record CostFigures(
    int Passages,
    double Build,
    double Growth,
    double Resident,
    IReadOnlyList<double> Answers,
    IReadOnlyList<double> Retrievals,
    double PeerBuild,
    double PeerMegabytes,
    IReadOnlyList<double> PeerSearches);
