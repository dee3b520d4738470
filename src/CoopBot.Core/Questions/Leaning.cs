using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether a question can be understood only with the turn before it.</summary>
/// <remarks>
/// A question leans when it says too little of its own, or when a word in it points back and nothing before that word can be
/// what it points to: in "what did the base cost and who built it" the sentence itself says what "it" is.
/// Where grammar leaves it open, a question of many content words of its own is taken to stand alone.
/// </remarks>
internal static class Leaning
{
    /// <summary>With so few content words a question leans when anything points back, or when it is a mere fragment.</summary>
    private const int Few = 2;

    /// <summary>With more content words than this it stands alone whatever pronouns it holds; after an opening, with as many.</summary>
    private const int Enough = 4;

    /// <summary>Words that may stand before an opening and mean nothing.</summary>
    private static readonly FrozenSet<string> _fillers = Words.Set(
        "ok okay well hey hi hello thanks thx please pls yes no hm hmm um bueno oye hola gracias porfa si sí vale listo ya");

    private static readonly FrozenSet<string> _openings = Words.Set("and but so then also or y e pero entonces o también tambien además ademas");

    /// <summary>Words of a full question; a text without any is a fragment ("in 2024", "the base").</summary>
    private static readonly FrozenSet<string> _asking = Words.Set("""
        what what's whats who who's whos whom whose when where why how which do does did is are was were can could will would has have had should
        que qué cual cuál cuales cuáles quien quién quienes quiénes cuando cuándo cuanto cuánto cuanta cuánta cuantos cuántos cuantas cuántas donde
        dónde adonde adónde como cómo hay es son era eran fue fueron está estan están puede pueden
        """);

    /// <summary>Words that point back to something named.</summary>
    private static readonly FrozenSet<string> _pointing = Words.Set("""
        it its they them their theirs he him his she her hers that those this these there
        eso esa ese esos esas ello ellos ellas él ella su sus ahí ahi allí alli allá alla
        """);

    /// <summary>Words that may point back, but mostly are articles, or double an object that is named as well ("le dio a la Armada").</summary>
    private static readonly FrozenSet<string> _perhapsPointing = Words.Set("lo le les los las este esta estos estas esto so also también tambien same mismo misma");

    private static readonly FrozenSet<string> _relatives = Words.Set("who which that whose que quien quienes");

    private static readonly FrozenSet<string> _existential = Words.Set("is are was were be been isn't aren't wasn't weren't will");

    /// <summary>"This year" points to the calendar.</summary>
    private static readonly FrozenSet<string> _calendar = Words.Set("year years month months week weeks day days quarter año años ano anos mes meses semana semanas dia día dias días");

    /// <summary>True where no word asks or tells: "and the dock?", "in 2024".</summary>
    public static bool IsFragment(IReadOnlyList<Token> tokens) => !tokens.Any(token => _asking.Contains(token.Lower));

    public static bool OnTheTurnBefore(string text, IReadOnlyList<Token> tokens, Language language)
    {
        var content = tokens.Select(token => IsContent(text, token, language)).ToList();
        var own = content.Count(counts => counts);
        return tokens.Count > 0
            && (own < Few
                || (own <= Few && IsFragment(tokens))
                || (own < Enough && tokens.SkipWhile(token => _fillers.Contains(token.Lower)).Take(1).Any(token => _openings.Contains(token.Lower)))
                || PointsBack(tokens, content, own));
    }

    private static bool PointsBack(IReadOnlyList<Token> tokens, List<bool> content, int own)
    {
        var before = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var points = _pointing.Contains(tokens[i].Lower) && !IsOfTheSentence(tokens, content, i);
            if ((points && before < Few && own <= Enough)
                || (own <= Few && (points || (_perhapsPointing.Contains(tokens[i].Lower) && !IsOfTheSentence(tokens, content, i)))))
            {
                return true;
            }

            before += content[i] ? 1 : 0;
        }

        return false;
    }

    /// <summary>A word that could point back, but has another part here: "the deal that ended", "those who", "is there a", "this year".</summary>
    private static bool IsOfTheSentence(IReadOnlyList<Token> tokens, List<bool> content, int i)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
        return _relatives.Contains(next)
            || _calendar.Contains(next)
            || tokens[i].Lower switch
            {
                "that" => i > 0 && content[i - 1] && next.Length > 0,
                "there" => (i > 0 && _existential.Contains(tokens[i - 1].Lower)) || _existential.Contains(next),
                _ => false,
            };
    }

    /// <summary>A name in capitals counts although it is spelt like a function word: "US" is not "us".</summary>
    private static bool IsContent(string text, Token token, Language language) =>
        (char.IsLetterOrDigit(token.Lower[0]) && FunctionWords.IsContent(token.Lower, language) && !LightWords.Contains(token.Lower, language))
        || (token.Length > 1 && token.Length <= text.Length - token.Start && !text.AsSpan(token.Start, token.Length).ContainsAnyExceptInRange('A', 'Z'));
}
