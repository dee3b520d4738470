using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Turns a question as asked into a query as searched.</summary>
public sealed class QuestionReader(QuestionsOptions options)
{
    /// <summary>What an earlier turn's word weighs beside the asker's own of now.</summary>
    private const double EarlierWeight = 0.5;

    /// <summary>A question of so few content words that it may lean on the one before.</summary>
    private const int FewTerms = 2;

    /// <summary>Words that point back to something already named.</summary>
    private static readonly FrozenSet<string> _pointingBack = FrozenSet.ToFrozenSet(
    [
        "it", "its", "they", "them", "their", "that", "those", "this", "these", "he", "she", "him", "her", "his", "there", "so", "also",
        "eso", "esa", "ese", "esos", "esas", "esto", "estos", "ello", "ellos", "ellas", "el", "ella", "le", "les", "lo", "su", "sus", "ahi", "alli", "tambien",
    ]);

    private static readonly FrozenSet<string> _openings = FrozenSet.ToFrozenSet(
        ["and", "but", "ok", "okay", "so", "then", "also", "or", "y", "e", "pero", "entonces", "o", "tambien"]);

    private static readonly FrozenSet<string> _listWords = FrozenSet.ToFrozenSet(
        ["list", "name", "enumerate", "which", "lista", "listame", "enumera", "nombra", "cuales", "menciona"]);

    /// <summary>Never fails: a text without words gives a query without terms.</summary>
    public Query Read(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var text = Words.Clean(question.Text);
        var tooLong = text.Length > options.LongestQuestion;
        var tokens = Tokenizer.Tokenize(tooLong ? "" : text);
        var earlier = question.Previous.TakeLast(options.EarlierTurns)
            .Select(Words.Clean)
            .Where(turn => turn.Length <= options.LongestQuestion)
            .Select(Tokenizer.Tokenize)
            .ToList();
        var fallback = earlier.Count > 0 ? LanguageDetector.Detect(earlier[^1], Language.English) : Language.English;
        var language = LanguageDetector.Detect(tokens, fallback);
        var own = Terms(tokens, language, carried: false);
        var followUp = earlier.Count > 0 && LeansOnEarlier(tokens, own);
        return new Query(
            text,
            language,
            followUp ? Join(own, Carried(earlier, language)) : own,
            followUp,
            tooLong,
            tokens.Exists(token => _listWords.Contains(Words.Fold(token.Lower))));
    }

    /// <summary>The words of the turn before, and of those before it as long as each leaned on the one before.</summary>
    private static List<QueryTerm> Carried(List<List<Token>> earlier, Language language)
    {
        var carried = new List<QueryTerm>();
        for (var turn = earlier.Count - 1; turn >= 0; turn--)
        {
            var terms = Terms(earlier[turn], LanguageDetector.Detect(earlier[turn], language), carried: true);
            carried = Join(carried, terms);
            if (!LeansOnEarlier(earlier[turn], terms))
            {
                break;
            }
        }

        return carried;
    }

    private static bool LeansOnEarlier(List<Token> tokens, List<QueryTerm> terms) =>
        tokens.Count > 0
        && (terms.Count(term => !term.Light) <= FewTerms
            || _openings.Contains(Words.Fold(tokens[0].Lower))
            || tokens.Exists(token => _pointingBack.Contains(Words.Fold(token.Lower)) && token.Lower is not "el"));

    /// <summary>The forms of a word as it is indexed in one language; none for a function word of that language.</summary>
    internal static string[] SearchedForms(string lower, Language language)
    {
        var word = WithoutPossessive(lower);
        return IsFunctionWord(lower, language) || IsFunctionWord(word, language) ? [] : Words.Forms(word, language);
    }

    private static List<QueryTerm> Terms(List<Token> tokens, Language language, bool carried)
    {
        var terms = new List<QueryTerm>();
        foreach (var lower in tokens.Select(token => token.Lower).Where(lower => SearchedForms(lower, language).Length > 0))
        {
            var word = WithoutPossessive(lower);
            var surface = Words.Fold(word);
            if (!terms.Exists(other => other.Surface == surface))
            {
                terms.Add(new QueryTerm(
                    surface,
                    Words.Forms(word, Language.English),
                    Words.Forms(word, Language.Spanish),
                    carried ? EarlierWeight : 1,
                    LightWords.Contains(word),
                    carried));
            }
        }

        return terms;
    }

    private static bool IsFunctionWord(string lower, Language language) =>
        (language == Language.Spanish ? FunctionWords.Spanish : FunctionWords.English).Contains(Words.Fold(lower));

    private static string WithoutPossessive(string lower) =>
        lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;

    private static List<QueryTerm> Join(List<QueryTerm> own, List<QueryTerm> earlier) =>
        [.. own, .. earlier.Where(term => !own.Exists(other => other.Surface == term.Surface))];
}
