using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>One topic in one language: the front matter of a Markdown file of the folder.</summary>
/// <param name="Slug">File name without ending; the same in both languages.</param>
/// <param name="Path">Path within the folder, forward slashes: "en/patrol-boats.md".</param>
/// <param name="AsOf">The day up to which the statements hold.</param>
/// <param name="Reviewed">The day a person last checked the sheet.</param>
/// <param name="TranslationOf">Path without ending of the sheet this one translates; empty for an original.</param>
/// <param name="ReviewEveryDays">After so many days a person should look at it again.</param>
public sealed record Sheet(
    string Slug,
    string Path,
    Language Language,
    string Title,
    DateOnly AsOf,
    DateOnly Reviewed,
    Audience Audience,
    IReadOnlyList<string> Aliases,
    string TranslationOf,
    int ReviewEveryDays = Sheet.UsualReview)
{
    public const int UsualReview = 365;
}
