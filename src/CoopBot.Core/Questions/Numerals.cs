using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Small numbers written as words, so that "the 7 projects" and "the seven projects" meet. Folded, lower case.</summary>
internal static class Numerals
{
    private static readonly FrozenDictionary<string, string> _english = From(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");

    private static readonly FrozenDictionary<string, string> _spanish = From(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte");

    /// <summary>The digits of a number word, or the word itself.</summary>
    public static string Digits(string folded, Language language) =>
        (language == Language.Spanish ? _spanish : _english).GetValueOrDefault(folded, folded);

    private static FrozenDictionary<string, string> From(string words) =>
        words.Split(' ').Select((word, number) => KeyValuePair.Create(word, $"{number}")).ToFrozenDictionary(StringComparer.Ordinal);
}
