namespace CoopBot.Core.Questions;

/// <summary>One content word of a question as it is searched.</summary>
/// <param name="Surface">Lower case, accents folded.</param>
/// <param name="English">The forms it is searched under in English passages: its stem, folded; see <c>Words.Forms</c>.</param>
/// <param name="Spanish">Likewise in Spanish passages.</param>
/// <param name="Weight">1 for the words of the question itself, less for those of earlier turns and for what is said besides.</param>
/// <param name="Light">True for a word that says little by itself; see <c>LightWords</c>.</param>
/// <param name="Carried">True for a word of an earlier turn.</param>
public sealed record QueryTerm(
    string Surface,
    IReadOnlyList<string> English,
    IReadOnlyList<string> Spanish,
    double Weight,
    bool Light,
    bool Carried)
{
    /// <summary>What the word multiplies the number before it by ("million"); 1 for all others.</summary>
    public double Times { get; init; } = 1;

    /// <summary>True for a word said besides the question, in the same message; see <c>AsideReader</c>.</summary>
    public bool Aside { get; init; }

    /// <summary>
    /// The word for something particular that is meant: the plain verb for one asked in several words ("expel" for "kicked out", see
    /// <c>PhrasalVerbs</c>), or what a word that is none was to be ("stolen" for "stollen", see <c>ParticularWords</c>); null for all others.
    /// </summary>
    public string? Plain { get; init; }

    /// <summary>True for a word that an answer should hold: one of the question itself that says something.</summary>
    public bool IsAsked => !Light && !Carried && !Aside;

    public IReadOnlyList<string> Forms(Language language) => language == Language.Spanish ? Spanish : English;
}
