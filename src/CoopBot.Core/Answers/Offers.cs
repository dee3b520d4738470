using System.Collections.Frozen;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement prints the kind of thing that is asked for: an amount, a number, a date, a place, a reason.</summary>
internal static class Offers
{
    /// <summary>"A, B, C and D" has two, and most sentences have one.</summary>
    private const int FewestCommas = 2;

    /// <summary>"2,009" is no year.</summary>
    private const int YearLength = 4;

    /// <summary>"A, B and C" are three with one comma.</summary>
    private const int CommasLess = 2;

    /// <summary>Of two the names are looked for, and of more the commas.</summary>
    public const int Pair = 2;

    /// <summary>"Three main types of gear".</summary>
    private const int Beside = 4;

    private static readonly FrozenSet<string> _months = FrozenSet.ToFrozenSet(
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]);

    /// <summary>Words that lead a reason or a purpose.</summary>
    private static readonly FrozenSet<string> _reasons = FrozenSet.ToFrozenSet(
    [
        "because", "since", "so", "strengthen", "purpose", "aim", "aims", "goal", "goals", "meant", "help", "helps", "due", "reason",
        "porque", "para", "fortalecer", "reforzar", "proposito", "fin", "objetivo", "objetivos", "meta", "metas", "ayuda", "ayudan", "debido", "razon", "motivo",
    ]);

    private static readonly FrozenSet<string> _and = FrozenSet.ToFrozenSet(["and", "y", "e"]);

    /// <summary>A name cannot be told from other capitals by its form, so a person is taken to be offered by any statement.</summary>
    public static bool Meets(Passage passage, Asked asked)
    {
        var tokens = Tokenizer.Tokenize(passage.Text);
        return asked switch
        {
            Asked.Amount => passage.Text.Contains('$', StringComparison.Ordinal),
            Asked.Number => tokens.Exists(token => IsNumber(token) || Numerals.Digits(token.Lower, passage.Language) != token.Lower),
            Asked.Date => tokens.Exists(token => _months.Contains(token.Lower) || (token.Length == YearLength && PeriodReader.IsYear(token.Lower))),
            Asked.Reason => tokens.Exists(token => _reasons.Contains(Words.Fold(token.Lower))),
            Asked.Place => Places.In(passage.Text).Any(),
            _ => true,
        };
    }

    /// <summary>Whether the statement names several things side by side, parted by commas: three or more, or about as many as there are said to be; of two their names.</summary>
    /// <param name="several">How many things the asker counts; 0 where that is not said.</param>
    public static bool Enumerates(string text, int several) =>
        several == Pair
            ? NamesTwo(text)
            : text.AsSpan().Count(", ") + text.AsSpan().Count("; ") >= Math.Max(FewestCommas, several - CommasLess);

    /// <summary>Whether so many things can be named in the text: behind a colon, or as far as commas and joints tell.</summary>
    public static bool CouldName(string text, int several) =>
        text.Contains(':', StringComparison.Ordinal)
        || Tokenizer.Tokenize(text).Count(token => _and.Contains(token.Lower)) + text.AsSpan().Count(", ") + text.AsSpan().Count("; ") >= several - 1;

    /// <summary>Whether the statement counts things of the name asked for and then names them: "names three goals: A, B and C".</summary>
    /// <param name="stated">The forms in which the name stands in the statement.</param>
    public static bool Lists(Passage passage, IReadOnlySet<string> stated)
    {
        var tokens = Tokenizer.Tokenize(passage.Text);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (QuestionReader.SearchedForms(tokens[i].Lower, passage.Language).Any(stated.Contains)
                && Enumerable.Range(Math.Max(0, i - Beside), Math.Min(i, Beside)).Any(j => IsCount(tokens[j], passage.Language))
                && passage.Text.AsSpan(tokens[i].Start).ContainsAny(':', ','))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCount(Token token, Language language) =>
        int.TryParse(Numerals.Digits(Words.Fold(token.Lower), language), out var count) && count is > 1 and <= 20;

    /// <summary>"Los Choneros and Los Lobos".</summary>
    private static bool NamesTwo(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return Enumerable.Range(1, Math.Max(0, tokens.Count - CommasLess)).Any(i =>
            _and.Contains(tokens[i].Lower) && IsName(text, tokens[i - 1]) && IsName(text, tokens[i + 1]) && tokens[i + 1].Start - tokens[i - 1].Start - tokens[i - 1].Length == tokens[i].Length + 2);
    }

    private static bool IsNumber(Token token) => char.IsAsciiDigit(token.Lower[0]);

    /// <summary>A word in capitals that is neither a month nor a currency: "en marzo" and "en US$460.000" are no places.</summary>
    public static bool IsName(string text, Token token) =>
        char.IsUpper(text[token.Start]) && !_months.Contains(token.Lower) && !IsCurrency(text, token.Start + token.Length);

    /// <summary>"en US$460.000" is no place.</summary>
    private static bool IsCurrency(string text, int next) => next < text.Length && text[next] == '$';
}
