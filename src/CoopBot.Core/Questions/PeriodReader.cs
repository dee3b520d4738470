using System.Collections.Frozen;
using System.Globalization;

namespace CoopBot.Core.Questions;

/// <summary>Reads the years, months and days that a text prints, in either language: "in march 2024", "el 3 de marzo de 2025", "2025".</summary>
public static class PeriodReader
{
    /// <summary>A month in three letters may be a word of its own: "mar" is the sea.</summary>
    private const int ShortMonth = 3;

    private static readonly FrozenDictionary<string, int> _months = new[]
    {
        "january enero jan ene", "february febrero feb", "march marzo mar", "april abril apr abr", "may mayo", "june junio jun", "july julio jul", "august agosto aug ago",
        "september septiembre setiembre sept sep set", "october octubre oct", "november noviembre nov", "december diciembre dec dic",
    }.SelectMany((names, i) => names.Split(' ').Select(name => KeyValuePair.Create(name, i + 1))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _joints = FrozenSet.ToFrozenSet(["of", "de", "del", "in", "en", "the", "el", "la", "year", "ano", "to", "a", "end", "fin"]);

    /// <summary>What a word before a date makes of it.</summary>
    private static readonly FrozenDictionary<string, Func<Period, Period>> _relations = new Dictionary<Func<Period, Period>, string[]>
    {
        [period => new Period(DateOnly.MinValue, period.First.AddDays(-1))] = ["before", "b4", "antes"],
        [period => period with { First = DateOnly.MinValue }] = ["until", "till", "til", "hasta"],
        [period => new Period(period.Last.AddDays(1), DateOnly.MaxValue)] = ["after", "despues", "tras"],
        [period => period with { Last = DateOnly.MaxValue }] = ["since", "from", "desde"],
    }.SelectMany(pair => pair.Value.Select(word => KeyValuePair.Create(word, pair.Key))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All that are printed, in their order. A month without a year is not read: it is none in particular.</summary>
    public static IReadOnlyList<Period> Printed(string text) => [.. Read(Folded(text)).Select(found => found.Period)];

    /// <summary>Those that a question asks about: "before" leads to the time up to it, "since" to the time from it on.</summary>
    public static IReadOnlyList<Period> Asked(string question)
    {
        var words = Folded(question);
        return [.. Read(words).Select(found => Relation(words, found.Start)(found.Period))];
    }

    private static Func<Period, Period> Relation(List<string> words, int start)
    {
        var i = start - 1;
        while (i >= 0 && _joints.Contains(words[i]))
        {
            i--;
        }

        return i >= 0 ? _relations.GetValueOrDefault(words[i], Itself) : Itself;
    }

    private static Period Itself(Period period) => period;

    private static IEnumerable<(int Start, Period Period)> Read(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!TryYear(words[i], out var year))
            {
                continue;
            }

            var month = Before(words, i);
            if (month < 0 || !_months.TryGetValue(words[month], out var number))
            {
                yield return (i, Period.OfYear(year));
                continue;
            }

            var day = Before(words, month);
            var isDay = day >= 0 && int.TryParse(words[day], NumberStyles.None, CultureInfo.InvariantCulture, out var of) && of >= 1 && of <= DateTime.DaysInMonth(year, number);
            var date = isDay ? new DateOnly(year, number, int.Parse(words[day], CultureInfo.InvariantCulture)) : default;
            yield return isDay ? (day, new Period(date, date)) : (month, Period.OfMonth(year, number));
        }
    }

    /// <summary>The place before, past one "de" or "of"; -1 when there is none.</summary>
    private static int Before(List<string> words, int at) => at > 1 && words[at - 1] is "de" or "del" or "of" ? at - 2 : at - 1;

    /// <summary>Whether a word is part of a date: a month written out, a year or the number of a day.</summary>
    /// <param name="word">Lower case, folded.</param>
    public static bool IsOfDate(string word) =>
        (word.Length > ShortMonth && _months.ContainsKey(word)) || IsYear(word) || (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31);

    public static bool IsYear(string word) => TryYear(word, out _);

    private static bool TryYear(string word, out int year) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out year) && word.Length == 4 && year is >= 1900 and < 2100;

    private static List<string> Folded(string text) => Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
}
