namespace CoopBot.Core.Knowledge;

/// <summary>What sort of publisher stands behind a source document.</summary>
public enum SourceKind
{
    Official,
    Press,
    Aggregator,
    Reference,
}
