namespace CoopBot.Core.Knowledge;

/// <summary>What <c>glossary.yml</c> says.</summary>
/// <param name="Terms">Names and technical terms, and groups of everyday words.</param>
/// <param name="Names">Names that differ between the languages; only the comparison of translations reads them.</param>
internal sealed record Glossary(IReadOnlyList<Term> Terms, IReadOnlyList<Term> Names);
