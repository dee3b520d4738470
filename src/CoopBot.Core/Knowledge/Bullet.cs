namespace CoopBot.Core.Knowledge;

/// <summary>What a bullet of a sheet holds.</summary>
/// <param name="Text">The statement's own characters, without marks and keywords.</param>
/// <param name="Keywords">Other words under which people ask for it; never shown as an answer.</param>
internal sealed record Bullet(string Text, List<SourceId> Sources, IReadOnlyList<string> Keywords);
