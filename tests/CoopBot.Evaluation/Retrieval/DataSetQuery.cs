namespace CoopBot.Evaluation.Retrieval;

/// <param name="Relevant">Ids of the documents that answer it.</param>
internal sealed record DataSetQuery(string Text, IReadOnlySet<string> Relevant);
