using System.Globalization;

namespace CoopBot.Core.Retrieval;

/// <summary>Finds the numbers of a vocabulary, printed in full, that a rounded one stands for ("279k", "1.1 million").</summary>
internal sealed class NearNumbers(Vocabulary vocabulary)
{
    /// <summary>"4 million" for 3,997,375.58, "half a million" for 498,618.72.</summary>
    private const double RoundedUp = 0.02;

    /// <summary>Digits left out ("298 thousand" for 298,331.09) make no more than this share of the number.</summary>
    private const double LeftOut = 0.07;

    private readonly (double Value, int Word)[] _values = [.. Enumerable.Range(0, vocabulary.Count)
        .Select(word => (Value: Value(vocabulary.Spellings[word]), word))
        .Where(pair => pair.Value > 0)
        .Order()];

    /// <param name="number">As the tokenizer gives it: "279", "1.1".</param>
    /// <param name="times">What the word behind it multiplies by.</param>
    public IEnumerable<int> Of(string number, double times)
    {
        var value = Value(number) * times;
        var decimals = number.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? 0 : number.Length - point - 1;
        var above = value + Math.Min(times * Math.Pow(10, -decimals), value * LeftOut);
        var from = Array.BinarySearch(_values, (value * (1 - RoundedUp), 0));
        for (var i = from < 0 ? ~from : from; value > 0 && i < _values.Length && _values[i].Value < above; i++)
        {
            yield return _values[i].Word;
        }
    }

    /// <summary>0 for what is no number.</summary>
    private static double Value(string spelling) =>
        double.TryParse(spelling, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
