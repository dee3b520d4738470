using System.Collections.Frozen;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>What the words of numbers are worth, in both languages. Folded, lower case.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> _english = From(
        "a 1 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private static readonly FrozenDictionary<string, decimal> _spanish = From(
        """
        veintiun 21 veintiuno 21 veintiuna 21 veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27
        veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90
        un 1 una 1 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400
        quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800
        novecientos 900 novecientas 900
        """);

    private static readonly FrozenDictionary<string, decimal> _englishScales = From(
        "hundred 100 thousand 1000 million 1000000 billion 1000000000 trillion 1000000000000 k 1000 m 1000000 mm 1000000 bn 1000000000");

    private static readonly FrozenDictionary<string, decimal> _spanishScales = From(
        "mil 1000 millon 1000000 millones 1000000 billon 1000000000000 billones 1000000000000 k 1000 m 1000000 mm 1000000");

    private static readonly FrozenDictionary<string, decimal> _englishMonths = Months(
        "january february march april may june july august september october november december");

    private static readonly FrozenDictionary<string, decimal> _spanishMonths = Months(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre setiembre");

    /// <summary>"forty" is 40; false for what is no number.</summary>
    public static bool TryValue(string folded, Language language, out decimal value)
    {
        var digits = Numerals.Digits(folded, language);
        return digits != folded
            ? decimal.TryParse(digits, out value)
            : (language == Language.Spanish ? _spanish : _english).TryGetValue(folded, out value);
    }

    /// <summary>"million" multiplies by 1,000,000; "billion" and "billón" are not the same.</summary>
    public static bool TryScale(string folded, Language language, out decimal scale) =>
        (language == Language.Spanish ? _spanishScales : _englishScales).TryGetValue(folded, out scale);

    /// <summary>1 to 12.</summary>
    public static bool TryMonth(string folded, Language language, out decimal month) =>
        (language == Language.Spanish ? _spanishMonths : _englishMonths).TryGetValue(folded, out month);

    private static FrozenDictionary<string, decimal> From(string pairs) =>
        pairs.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .ToFrozenDictionary(pair => pair[0], pair => decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenDictionary<string, decimal> Months(string names) =>
        names.Split(' ').Select((name, index) => KeyValuePair.Create(name, index == 12 ? 9m : index + 1m)).ToFrozenDictionary(StringComparer.Ordinal);
}
