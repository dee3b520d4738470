using CoopBot.Core.Questions;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>A run in which a translator helped with the questions of the other language.</summary>
/// <param name="Waited">Milliseconds that it took, for each question that it was asked about.</param>
internal sealed record TranslatedRun(SetRun Run, IReadOnlyList<double> Waited)
{
    /// <summary>Null when no question is in the other language than the passages.</summary>
    public static TranslatedRun? Of(IReadOnlyList<DataSetQuery> queries, OwnIndex index, ITranslator translator)
    {
        // Once unmeasured, so that its process stands.
        index.Search(queries[0].Text, translator, []);
        var waited = new List<double>();
        var run = SetRun.Of(queries, question => index.Search(question, translator, waited));
        return waited.Count == 0 ? null : new TranslatedRun(run, waited);
    }
}
