using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A word of a text as rules compare it.</summary>
/// <param name="Folded">Lower case, without accents and without what follows an apostrophe ("Ecuador's" is "ecuador").</param>
/// <param name="Text">As written.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
/// <param name="Begins">Whether a sentence, quotation or bracket begins with it, so that the capital may mean nothing.</param>
internal readonly record struct FoldedWord(string Folded, string Text, bool Capital, bool Begins)
{
    public static List<FoldedWord> Of(string text)
    {
        var words = new List<FoldedWord>();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            var apostrophe = token.Lower.IndexOf('\'', StringComparison.Ordinal);
            var length = apostrophe > 0 ? apostrophe : token.Length;
            var before = text.AsSpan(0, token.Start).TrimEnd();
            words.Add(new FoldedWord(
                Words.Fold(apostrophe > 0 ? token.Lower[..apostrophe] : token.Lower),
                text.Substring(token.Start, length),
                char.IsUpper(text[token.Start]),
                before.IsEmpty || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '\'' or '’' or '-' or ')')));
        }

        return words;
    }
}
