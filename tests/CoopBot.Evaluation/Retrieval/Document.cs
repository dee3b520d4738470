namespace CoopBot.Evaluation.Retrieval;

/// <summary>One line of <c>corpus.jsonl</c>.</summary>
/// <param name="Title">May be empty.</param>
internal sealed record Document(string Id, string Title, string Text)
{
    /// <summary>What it is a part of: in an id such as "Warsaw#9" the part before the sign; the whole id when there is none.</summary>
    public string Article => ArticleOf(Id);

    /// <summary>The sheet it stands in as a passage: one of its own, unless something is known of what surrounds it.</summary>
    public string Sheet { get; init; } = Id;

    public static string ArticleOf(string id) => id.Split('#')[0];
}
