namespace CoopBot.Core.Questions;

/// <summary>One content word of a question as it is searched.</summary>
/// <param name="Surface">Lower case, accents folded.</param>
/// <param name="English">The forms it is searched under in English passages: its stem, folded; see <c>Words.Forms</c>.</param>
/// <param name="Spanish">Likewise in Spanish passages.</param>
/// <param name="Weight">1 for the asker's own words, less for words carried over from earlier turns.</param>
public sealed record QueryTerm(
    string Surface,
    IReadOnlyList<string> English,
    IReadOnlyList<string> Spanish,
    double Weight)
{
    public IReadOnlyList<string> Forms(Language language) => language == Language.Spanish ? Spanish : English;
}
