namespace CoopBot.Evaluation.Retrieval;

/// <summary>One line of <c>corpus.jsonl</c>.</summary>
/// <param name="Title">May be empty.</param>
internal sealed record Document(string Id, string Title, string Text)
{
    /// <summary>What it is a part of: in an id such as "Warsaw#9" the part before the sign; the whole id when there is none.</summary>
    public string Article => ArticleOf(Id);

    /// <summary>
    /// The sheet it stands in as a passage: documents of one title whose ids differ in their last number only were cut from one
    /// text, and those that follow each other in the file stand side by side, as statements do in a sheet.
    /// </summary>
    public string Sheet { get; init; } = $"{Id.AsSpan().TrimEnd("0123456789")} {Title}";

    public static string ArticleOf(string id) => id.Split('#')[0];
}
