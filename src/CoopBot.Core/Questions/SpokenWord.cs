using CoopBot.Core.Questions.Masking;

namespace CoopBot.Core.Questions;

/// <summary>A word of a question as a translator gets it: the sentence around it tells which of its meanings is meant.</summary>
/// <param name="Text">As written, shorthand spelt out: letters, digits, marks and apostrophes only.</param>
/// <param name="Term">The query term that it is, by its surface; empty for a function word.</param>
public sealed record SpokenWord(string Text, string Term)
{
    /// <summary>The words of the question in their order, then those of earlier turns.</summary>
    public static IReadOnlyList<SpokenWord> Of(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var left = query.Terms.Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        var text = MaskWords.Without(query.Text);
        var words = new List<SpokenWord>();
        foreach (var token in query.TooLong ? [] : Tokenizer.Tokenize(text))
        {
            var full = FunctionWords.WithoutContraction(Shorthand.Full(token.Lower, query.Language));
            var surface = Words.Spelling(full);
            var written = text.Substring(token.Start, full == token.Lower ? token.Length : 0);
            words.Add(new SpokenWord(written.Length > 0 ? written : full, left.Remove(surface) ? surface : ""));
        }

        return [.. words, .. query.Terms.Where(term => left.Contains(term.Surface)).Select(term => new SpokenWord(term.Surface, term.Surface))];
    }
}
