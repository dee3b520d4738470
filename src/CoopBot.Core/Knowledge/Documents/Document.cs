namespace CoopBot.Core.Knowledge.Documents;

/// <summary>A document with the passages taken out of it, in their order; none when it could not be read.</summary>
internal sealed record Document(Companion Companion, IReadOnlyList<Passage> Passages);
