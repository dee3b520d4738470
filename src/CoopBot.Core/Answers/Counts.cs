using System.Collections.Frozen;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement says how many there are of what is counted: "how many boats" needs a number beside the boats, not any number.</summary>
internal static class Counts
{
    /// <summary>"Four large patrol boats", "boats, four of them".</summary>
    private const int Beside = 4;

    private static readonly FrozenSet<string> _countFollows = FrozenSet.ToFrozenSet(["many", "cuantos", "cuantas", "ctos", "ctas"]);

    /// <summary>"Tons of drugs", "perros de la policía".</summary>
    private static readonly FrozenSet<string> _joints = FrozenSet.ToFrozenSet(["of", "de", "del", "la"]);

    /// <summary>"Patrol boats": the noun may be the second word.</summary>
    private const int LongestName = 2;

    /// <summary>The words of the question that name what is counted; none when it does not say.</summary>
    public static IReadOnlyList<string> CountedIn(Query query)
    {
        var words = Tokenizer.Tokenize(query.Text).ConvertAll(token => Words.Spelling(token.Lower));
        var at = words.FindIndex(_countFollows.Contains);
        return at < 0 ? [] : [.. words.Skip(at + 1).SkipWhile(word => !IsTerm(word)).TakeWhile(word => IsTerm(word) || _joints.Contains(word)).Where(IsTerm).Take(LongestName)];

        bool IsTerm(string word) => query.Terms.Any(term => term.Surface == word && !term.Light);
    }

    public static bool Says(Candidate candidate, IReadOnlyList<string> counted)
    {
        var matched = candidate.Terms.Where(term => counted.Contains(term.Term)).SelectMany(term => term.Stated.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var language = candidate.Passage.Language;
        var tokens = Tokenizer.Tokenize(candidate.Passage.Text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (QuestionReader.SearchedForms(tokens[i].Lower, language).Any(matched.Contains)
                && tokens.Skip(Math.Max(0, i - Beside)).Take((2 * Beside) + 1).Any(token => IsNumber(token, language)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A year counts nothing.</summary>
    private static bool IsNumber(Token token, Language language) =>
        Numerals.Digits(Words.Fold(token.Lower), language) is var digits
        && char.IsAsciiDigit(digits[0])
        && !(digits.Length == 4 && digits[0] is '1' or '2' && digits[1] is '9' or '0');
}
