using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>The words of matter of statements in one language, without numbers and dates: what the statements are about.</summary>
internal sealed class SubjectWords(Language language)
{
    private const long None = -1;

    private readonly Dictionary<string, long> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _stems = new(StringComparer.Ordinal);

    /// <summary>A number for each stem, the same whenever it is met again.</summary>
    /// <param name="names">Words that do not count, folded.</param>
    public HashSet<long> Of(string text, HashSet<string>? names = null)
    {
        var subject = new HashSet<long>();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (!_words.TryGetValue(token.Lower, out var number))
            {
                _words[token.Lower] = number = IsMatter(Words.Fold(token.Lower)) ? Number(Words.Forms(token.Lower, language)[0]) : None;
            }

            if (number != None && names?.Contains(Words.Fold(token.Lower)) != true)
            {
                subject.Add(number);
            }
        }

        return subject;
    }

    private long Number(string stem) => _stems.TryGetValue(stem, out var number) ? number : _stems[stem] = _stems.Count;

    private bool IsMatter(string folded) =>
        char.IsLetter(folded[0])
        && !folded.AsSpan().ContainsAnyInRange('0', '9')
        && !(language == Language.Spanish ? FunctionWords.Spanish : FunctionWords.English).Contains(folded)
        && !NumberWords.TryValue(folded, language, out _)
        && !NumberWords.TryScale(folded, language, out _)
        && !NumberWords.TryMonth(folded, language, out _);
}
