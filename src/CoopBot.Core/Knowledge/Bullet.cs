namespace CoopBot.Core.Knowledge;

/// <summary>What a bullet of a sheet holds.</summary>
/// <param name="Text">The statement's own characters, without marks, keywords and questions.</param>
/// <param name="Keywords">Other words under which people ask for it; never shown as an answer.</param>
/// <param name="Questions">Questions that it answers, as people ask them; never shown either.</param>
internal sealed record Bullet(string Text, List<SourceId> Sources, IReadOnlyList<string> Keywords, IReadOnlyList<string> Questions);
