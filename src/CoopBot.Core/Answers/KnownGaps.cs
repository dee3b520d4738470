using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>Which of the things known to be open is the one that was asked, if any.</summary>
internal static class KnownGaps
{
    /// <summary>A gap of whose own words the question holds no more than this asks for something else of the same subject.</summary>
    private const double Half = 0.5;

    /// <param name="gaps">Best first.</param>
    /// <param name="least">The coverage that a gap needs, 0 to 1.</param>
    public static Passage? Asked(Asked asked, IReadOnlyList<Candidate> gaps, double least) => gaps
        .Where(gap => gap.Coverage >= least)
        .Where(gap => asked == Questions.Asked.Anything || AskedReader.Read(gap.Passage.Text) is var its && (its == asked || its == Questions.Asked.Anything))
        .Select(gap => (gap, share: Share(gap)))
        .Where(pair => pair.share > Half)
        .OrderByDescending(pair => pair.gap.Coverage * pair.share)
        .FirstOrDefault().gap?.Passage;

    /// <summary>Share of the gap's own words that the question holds, 0 to 1.</summary>
    public static double Share(Candidate gap)
    {
        var matched = gap.Terms.Where(term => term.Stated.Length > 0).SelectMany(term => term.Stated.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var words = Tokenizer.Tokenize(gap.Passage.Text)
            .Where(token => !LightWords.Contains(token.Lower, gap.Passage.Language))
            .Select(token => QuestionReader.SearchedForms(token.Lower, gap.Passage.Language))
            .Where(forms => forms.Length > 0)
            .ToList();
        return words.Count > 0 ? (double)words.Count(forms => forms.Any(matched.Contains)) / words.Count : 0;
    }
}
