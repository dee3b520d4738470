using CoopBot.Core.Questions;
using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Evaluation.OffTopic;

/// <summary>What a passage that held every word of a question would score: the sum of the words' inverse document frequencies.</summary>
internal sealed class IdealScore
{
    private readonly Dictionary<string, int> _holding = new(StringComparer.Ordinal);
    private readonly Language _language;
    private readonly int _documents;

    public IdealScore(IReadOnlyList<Document> documents, Language language)
    {
        (_language, _documents) = (language, documents.Count);
        foreach (var form in documents.SelectMany(document => Tokenizer.Tokenize($"{document.Title} {document.Text}")
            .SelectMany(token => QuestionReader.SearchedForms(token.Lower, language))
            .Distinct()))
        {
            _holding[form] = _holding.GetValueOrDefault(form) + 1;
        }
    }

    /// <summary>0 for a question without terms.</summary>
    public double Of(Query query) => query.Terms.Sum(term => term.Weight * Idf(term.Forms(_language).Max(form => _holding.GetValueOrDefault(form))));

    /// <summary>As in BM25, in the form that stays above 0.</summary>
    private double Idf(int holding) => Math.Log(1 + ((_documents - holding + 0.5) / (holding + 0.5)));
}
