namespace CoopBot.Core.Records.Chain;

/// <summary>
/// A table whose rows the chain follows. It has an <c>integer primary key autoincrement</c> named <c>sequence</c>. To have another
/// table followed: add it here and to <see cref="All"/>, and after each insert, update and delete call
/// <see cref="ChainWriter.Append"/> in the same transaction.
/// </summary>
/// <param name="Name">The table's.</param>
/// <param name="Id">The column by which people know a row.</param>
/// <param name="Columns">
/// All others but the sequence. A migration that adds a column adds it here at the end: links made before cover the columns before.
/// </param>
/// <param name="Entry">The column that names the entry a row belongs to, so that it is removed with it; empty for none.</param>
public sealed record ChainedTable(string Name, string Id, IReadOnlyList<string> Columns, string Entry = "")
{
    public static ChainedTable Entries { get; } = new(
        "entries",
        "id",
        [
            "id", "asked_at", "platform", "conversation", "audience", "language", "question", "previous", "query", "revision", "candidates",
            "outcome", "reason", "answer", "text", "timings", "asker",
        ]);

    public static ChainedTable Feedback { get; } = new(
        "feedback",
        "entry",
        ["platform", "entry", "asker", "helpful", "cause", "words", "given_at"],
        Entry: "entry");

    public static ChainedTable Erasures { get; } = new("erasures", "erased_at", ["erased_at", "wish", "entries", "verdicts"]);

    public static ChainedTable Reviews { get; } = new(
        "reviews",
        "entry",
        ["entry", "reviewer", "name", "verdict", "note", "given_at"],
        Entry: "entry");

    public static ChainedTable AdminActions { get; } = new("admin_actions", "done_at", ["done_at", "who", "name", "act", "about"]);

    public static IReadOnlyList<ChainedTable> All { get; } = [Entries, Feedback, Erasures, Reviews, AdminActions];
}
