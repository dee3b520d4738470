using System.Globalization;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Reads the numbers, amounts and dates of a text, so that two languages can be compared.</summary>
/// <remarks>A date is read as its day, its month and its year. One by itself ("one", "un", "una") is an article as often as a number.</remarks>
internal sealed class Figures
{
    /// <summary>Longer runs of digits are codes, and would not fit into a decimal once multiplied.</summary>
    private const int LongestNumber = 14;

    private readonly string _text;
    private readonly Language _language;
    private readonly List<Token> _tokens;
    private readonly List<string> _folded;
    private readonly List<Figure> _figures = [];
    private int _next;

    private Figures(string text, Language language)
    {
        (_text, _language) = (text, language);
        _tokens = Tokenizer.Tokenize(text);
        _folded = [.. _tokens.Select(token => Words.Fold(token.Lower))];
    }

    public static List<Figure> Of(string text, Language language)
    {
        var figures = new Figures(text, language);
        while (figures._next < figures._tokens.Count)
        {
            figures.Read();
        }

        return figures._figures;
    }

    private void Read()
    {
        var first = _next;
        if (_folded[_next].AsSpan().ContainsAnyInRange('0', '9'))
        {
            ReadDigits();
        }
        else if (NumberWords.TryMonth(_folded[_next], _language, out var month) && IsMonth(_tokens[_next]))
        {
            _next++;
            Add(first, string.Create(CultureInfo.InvariantCulture, $"month {month}"), exact: true);
        }
        else if (!TryReadWords())
        {
            _next++;
        }
    }

    /// <summary>English months have a capital; "may" and "march" are verbs.</summary>
    private bool IsMonth(Token token) => _language == Language.Spanish || char.IsUpper(_text[token.Start]);

    private void ReadDigits()
    {
        var first = _next++;
        var digits = _folded[first];
        if (!IsNumber(digits) || digits.Length > LongestNumber)
        {
            // A code such as 130H or K9: each run of its digits by itself.
            foreach (var run in digits.Split([.. digits.Where(c => !char.IsAsciiDigit(c))], StringSplitOptions.RemoveEmptyEntries))
            {
                Add(first, run.TrimStart('0') is { Length: > 0 } number ? number : "0", exact: true);
            }

            return;
        }

        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        for (; Follows(hyphen: false) && digits.Length <= 3 && _folded[_next].Length == 3 && _tokens[_next].Length == 3 && _folded[_next].All(char.IsAsciiDigit); _next++)
        {
            // 10 000 with a space.
            value = (value * 1000) + int.Parse(_folded[_next], CultureInfo.InvariantCulture);
        }

        for (; Follows() && value < 1_000_000_000_000 && NumberWords.TryScale(_folded[_next], _language, out var scale) && IsScale(_tokens[_next]); _next++)
        {
            value *= scale;
        }

        Add(first, Key(value), exact: true);
    }

    /// <summary>"25M", "US$10 M"; but "34 m" are metres.</summary>
    private bool IsScale(Token token) => token.Length > 2 || char.IsUpper(_text[token.Start]) || char.IsAsciiDigit(_text[token.Start - 1]);

    private static bool IsNumber(string digits) => digits.All(c => char.IsAsciiDigit(c) || c == '.') && digits.Count(c => c == '.') <= 1;

    /// <summary>"two hundred", "treinta y dos", "mil quinientos": parts that grow smaller are added, scales multiply what stands before them.</summary>
    private bool TryReadWords()
    {
        var first = _next;
        var (total, current) = (0m, 0m);
        for (; _next == first || Follows(); _next++)
        {
            var word = _folded[_next];
            if (NumberWords.TryValue(word, _language, out var value) && Adds(current, value))
            {
                current += value;
            }
            else if (NumberWords.TryScale(word, _language, out var scale) && total + current < 1_000_000_000_000 && (_next > first || word == "mil"))
            {
                current = scale == 100 ? current + (current % 1000 * 99) : Math.Max(1, current) * scale;
                (total, current) = scale >= 1_000_000 ? (total + current, 0) : (total, current);
            }
            else if (word != "y" || current % 100 < 30 || current % 10 != 0 || _next + 1 >= _tokens.Count || !NumberWords.TryValue(_folded[_next + 1], _language, out var unit) || unit > 9)
            {
                break;
            }
        }

        if (_next > first && total + current > 1)
        {
            Add(first, Key(total + current), exact: false);
        }

        return _next > first;
    }

    private static bool Adds(decimal current, decimal value) => current == 0
        || (value >= 100 ? current % 1000 == 0 : value >= 10 ? current % 100 == 0 : current % 10 == 0 && current % 100 != 10);

    /// <summary>Whether the next token belongs to the one before it: nothing but a space or a hyphen between them.</summary>
    private bool Follows(bool hyphen = true)
    {
        if (_next >= _tokens.Count)
        {
            return false;
        }

        var end = _tokens[_next - 1].Start + _tokens[_next - 1].Length;
        return _text.AsSpan(end, _tokens[_next].Start - end) is var gap
            && (gap is "" or " " or "\u00A0" or "\u202F" || (hyphen && gap is "-"));
    }

    private void Add(int first, string key, bool exact)
    {
        var (from, last) = (_tokens[first], _tokens[_next - 1]);
        _figures.Add(new Figure(key, exact, _text[from.Start..(last.Start + last.Length)]));
    }

    private static string Key(decimal value) => value.ToString("0.################", CultureInfo.InvariantCulture);
}
