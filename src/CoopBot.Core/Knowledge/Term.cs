using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>One entry of <c>glossary.yml</c>: wordings that mean the same in either language.</summary>
/// <param name="Acronym">"HSI", or empty.</param>
/// <param name="English">English wordings, the full name first; may be empty for everyday words.</param>
/// <param name="Spanish">Spanish wordings, the full name first; may be empty for everyday words.</param>
/// <param name="Everyday">True for plain words that only widen the search and are never shown.</param>
public sealed record Term(
    string Acronym,
    IReadOnlyList<string> English,
    IReadOnlyList<string> Spanish,
    bool Everyday)
{
    public IReadOnlyList<string> Wordings(Language language) => language == Language.Spanish ? Spanish : English;
}
