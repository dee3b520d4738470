using System.Text.Json.Serialization;

namespace CoopBot.Core.Reviewing;

/// <summary>A reviewed question as the project's question set keeps it: one line of <c>questions/reviewed.jsonl</c> of the knowledge folder, in the form of all its question sets.</summary>
/// <param name="Id">"r-" and the id of the entry it comes from.</param>
/// <param name="Language">"en" or "es".</param>
/// <param name="Kind">"unanswerable" where nothing should be answered, otherwise "reviewed".</param>
/// <param name="Previous">The asker's earlier questions, oldest first.</param>
/// <param name="MustContain">Groups of words; one of each must stand in the answer. Empty when any right source will do.</param>
/// <param name="Sources">Bibliography ids; an answer is right when it cites one of them.</param>
/// <param name="Audience">Who may read the answer: everyone, moderators or admins.</param>
/// <param name="Notes">Who promoted it and when.</param>
public sealed record RegressionCase(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("lang")] string Language,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("question")] string Question,
    [property: JsonPropertyName("previous")] IReadOnlyList<string> Previous,
    [property: JsonPropertyName("must_contain")] IReadOnlyList<IReadOnlyList<string>> MustContain,
    [property: JsonPropertyName("sources")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("audience")] string Audience,
    [property: JsonPropertyName("notes")] string Notes)
{
    public const string Reviewed = "reviewed";
    public const string Unanswerable = "unanswerable";
}
