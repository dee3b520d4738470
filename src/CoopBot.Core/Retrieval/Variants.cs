using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>The glossary made ready for one index: from wordings, in either language, to the index's wordings of the same meaning.</summary>
internal sealed class Variants
{
    /// <summary>No wording of the glossary is looked up over more words than this.</summary>
    private const int LongestWording = 5;

    private readonly Dictionary<string, List<string[]>> _byWording;

    private Variants(Dictionary<string, List<string[]>> byWording) => _byWording = byWording;

    public static Variants From(IReadOnlyList<Term> glossary, Language language)
    {
        var byWording = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var term in glossary)
        {
            var acronym = term.Acronym.Length > 0 ? [term.Acronym] : Array.Empty<string>();
            var targets = term.Wordings(language).Concat(acronym)
                .Select(wording => Forms(wording, language))
                .Where(forms => forms.Length > 0)
                .DistinctBy(forms => string.Join(' ', forms))
                .ToList();

            // The wordings are keyed in both languages: an English question may be matched against Spanish passages, and words mix.
            foreach (var key in new[] { Language.English, Language.Spanish }
                .SelectMany(of => term.Wordings(of).Concat(acronym).Select(wording => Key(Forms(wording, of), of)))
                .Where(key => key.Length > 0)
                .Distinct())
            {
                if (!byWording.TryGetValue(key, out var known))
                {
                    byWording[key] = known = [];
                }

                known.AddRange(targets);
            }
        }

        return new Variants(byWording);
    }

    /// <summary>
    /// Other wordings of the words that stand at <paramref name="start"/> of the query, each with the number of query terms it stands for.
    /// </summary>
    public IEnumerable<(int Span, string[] Forms)> Of(IReadOnlyList<QueryTerm> terms, int start, Language asked)
    {
        for (var span = 1; span <= Math.Min(LongestWording, terms.Count - start); span++)
        {
            var key = Key([.. terms.Skip(start).Take(span).Select(term => term.Forms(asked)[0])], asked);
            foreach (var forms in _byWording.GetValueOrDefault(key, []))
            {
                yield return (span, forms);
            }
        }
    }

    /// <summary>None when function words leave a single word over: "back on" must not find every "back".</summary>
    private static string[] Forms(string wording, Language language)
    {
        var tokens = Tokenizer.Tokenize(wording);
        var forms = tokens
            .Select(token => QuestionReader.SearchedForms(token.Lower, language))
            .Where(forms => forms.Length > 0)
            .Select(forms => forms[0])
            .ToArray();
        return forms.Length == 1 && tokens.Count > 1 ? [] : forms;
    }

    private static string Key(string[] forms, Language language) =>
        forms.Length is 0 or > LongestWording ? "" : $"{language.Code()} {string.Join(' ', forms)}";
}
