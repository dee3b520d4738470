namespace CoopBot.Evaluation.OffTopic;

/// <summary>One question put to an index that holds its article or does not, and what each score made of it.</summary>
/// <param name="Confidence">See <see cref="OffTopic.Confidence"/>.</param>
/// <param name="Peer">The best BM25 score of the peer.</param>
internal sealed record AskedQuestion(bool Answerable, double Confidence, double Peer);
