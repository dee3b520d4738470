namespace CoopBot.Evaluation.Retrieval;

/// <param name="Relevant">Ids of the documents that answer it.</param>
internal sealed record DataSetQuery(string Id, string Text, IReadOnlySet<string> Relevant)
{
    /// <summary>The article that answers it.</summary>
    public string Article => Document.ArticleOf(Relevant.First());
}
