using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>One entry of <c>glossary.yml</c>: wordings that mean the same in either language.</summary>
/// <param name="Acronym">"HSI", or empty.</param>
/// <param name="English">English wordings, the full name first; may be empty for everyday words.</param>
/// <param name="Spanish">Spanish wordings, the full name first; may be empty for everyday words.</param>
/// <param name="Everyday">True for plain words that only widen the search and are never shown.</param>
/// <param name="EnglishNot">What it is not to be confused with, in English; or empty.</param>
/// <param name="SpanishNot">What it is not to be confused with, in Spanish; or empty.</param>
public sealed record Term(
    string Acronym,
    IReadOnlyList<string> English,
    IReadOnlyList<string> Spanish,
    bool Everyday,
    string EnglishNot,
    string SpanishNot)
{
    public IReadOnlyList<string> Wordings(Language language) => language == Language.Spanish ? Spanish : English;

    /// <summary>"UNAC, whose clinic is in Quito"; empty when nothing is known to be mistaken for it.</summary>
    public string NotToBeConfusedWith(Language language) => language == Language.Spanish ? SpanishNot : EnglishNot;

    /// <summary>What stands for its acronym when it is first used; the acronym itself when the language has no wording.</summary>
    public string FullName(Language language) => Wordings(language) is [var first, ..] ? first : Acronym;
}
