namespace CoopBot.Core.Questions;

/// <summary>One content word of a question as it is searched.</summary>
/// <param name="Surface">Lower case, accents folded.</param>
/// <param name="English">The English stem, accents folded.</param>
/// <param name="Spanish">The Spanish stem, accents folded.</param>
/// <param name="Weight">1 for the asker's own words, less for words carried over from earlier turns.</param>
public sealed record QueryTerm(string Surface, string English, string Spanish, double Weight)
{
    public string Stem(Language language) => language == Language.Spanish ? Spanish : English;
}
