using System.Collections.Frozen;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement says how many there are of what is counted: "how many boats" needs a number beside the boats, not any number.</summary>
internal static class Counts
{
    /// <summary>"Registrations of Ecuadorians at the border fell from 227,000": of 4, 6 and 8 the best.</summary>
    private const int Beside = 6;

    private static readonly FrozenSet<string> _countFollows = FrozenSet.ToFrozenSet(["many", "cuantos", "cuantas", "ctos", "ctas", "cantidad"]);

    /// <summary>"Number of police", "no. of votes".</summary>
    private static readonly FrozenSet<string> _numbers = FrozenSet.ToFrozenSet(["number", "numero", "no", "nr", "num", "nro", "qty", "quantity"]);

    /// <summary>"Tons of drugs", "perros de la policía".</summary>
    private static readonly FrozenSet<string> _joints = FrozenSet.ToFrozenSet(["of", "de", "del", "la"]);

    /// <summary>"Patrol boats": the noun may be the second word.</summary>
    private const int LongestName = 2;

    /// <summary>Whoever is counted is people, whatever the statement calls them; "in total" counts what the turn before spoke of.</summary>
    private static readonly FrozenSet<string> _anybody = Words.Set("people persons gente personas total things stuff cosas");

    /// <summary>Only of these an amount says how many.</summary>
    private static readonly FrozenSet<string> _money = Words.Set("dollar dollars buck bucks yen yens euro euros million millions dolar dolares yenes millon millones");

    /// <summary>"How many go first" counts what the turn before spoke of.</summary>
    private static readonly FrozenSet<string> _doing = Words.Set("go goes went come came do did have has had can will would fit live died van iban caben entran viven murieron");

    /// <summary>Words of time say little elsewhere, and here what is counted.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> _times = new[]
    {
        "hour hours hora horas", "day days dia dias", "week weeks semana semanas", "month months mes meses", "year years año años ano anos",
    }
        .Select(Words.Set)
        .SelectMany(unit => unit.Select(word => KeyValuePair.Create(word, unit)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of the question that name what is counted; none when it does not say.</summary>
    public static IReadOnlyList<string> CountedIn(Query query)
    {
        var words = Tokenizer.Tokenize(query.Text).ConvertAll(token => Words.Spelling(Shorthand.Full(token.Lower, query.Language)));
        var at = words.FindIndex(_countFollows.Contains);
        if (at < 0)
        {
            // Behind "of"; "the tail number of the aircraft" counts nothing.
            at = 1 + Enumerable.Range(0, Math.Max(0, words.Count - 1)).Where(i => _numbers.Contains(words[i]) && words[i + 1] is "of" or "de" && !(i > 0 && IsTerm(words[i - 1]))).DefaultIfEmpty(-2).First();
        }

        if (at < 0 || at + 1 == words.Count || _doing.Contains(words[at + 1]))
        {
            return [];
        }

        var named = words.Skip(at + 1).SkipWhile(word => !IsTerm(word)).ToList();
        return _times.ContainsKey(words[at + 1]) ? [words[at + 1]]
            : named is [var first, ..] && _anybody.Contains(first) ? []
            : [.. named.TakeWhile(word => IsTerm(word) || _joints.Contains(word)).Where(IsTerm).Take(LongestName)];

        bool IsTerm(string word) => query.Terms.Any(term => term.Surface == word && !term.Light);
    }

    public static bool Says(Candidate candidate, IReadOnlyList<string> counted)
    {
        if (counted is [var unit] && _times.TryGetValue(unit, out var names))
        {
            return SaysTime(candidate.Passage, names);
        }

        var matched = candidate.Terms.Where(term => counted.Contains(term.Term)).SelectMany(term => term.Stated.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var (text, language) = (candidate.Passage.Text, candidate.Passage.Language);
        var others = counted.Any(_money.Contains) ? null : Emphasis.AmountsAndDates(text);
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (QuestionReader.SearchedForms(tokens[i].Lower, language).Any(matched.Contains)
                && tokens.Skip(Math.Max(0, i - Beside)).Take((2 * Beside) + 1).Any(Counting))
            {
                return true;
            }
        }

        return false;

        // "60%" is a share.
        bool Counting(Token token) => IsNumber(token, language)
            && (others is null || !(text.AsSpan(token.Start + token.Length).TrimStart(' ').StartsWith("%") || others.Any(span => span.Start < token.Start + token.Length && token.Start < span.Start + span.Length)));
    }

    /// <summary>"Ten years", "a 90-day pause".</summary>
    private static bool SaysTime(Passage passage, FrozenSet<string> names)
    {
        var tokens = Tokenizer.Tokenize(passage.Text);
        return Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => names.Contains(Words.Spelling(tokens[i].Lower)) && IsNumber(tokens[i - 1], passage.Language));
    }

    /// <summary>A year counts nothing.</summary>
    private static bool IsNumber(Token token, Language language) =>
        Numerals.Digits(Words.Fold(token.Lower), language) is var digits
        && char.IsAsciiDigit(digits[0])
        && !(digits.Length == 4 && digits[0] is '1' or '2' && digits[1] is '9' or '0');
}
