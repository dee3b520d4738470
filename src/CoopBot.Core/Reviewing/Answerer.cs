using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Reviewing;

/// <summary>Answers a question from any index under any clock, as the service would, and records nothing.</summary>
public delegate Task<Entry> Answerer(Question question, ITranslator translator, SnapshotIndex index, TimeProvider time, CancellationToken cancellationToken);
