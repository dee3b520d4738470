using System.Text.Json.Serialization;

namespace CoopBot.Evaluation.Questions;

/// <summary>One line of a question set.</summary>
/// <param name="Kind">factoid, list, why, conflict, followup, reviewed or unanswerable.</param>
/// <param name="MustContain">Groups of strings; one string of every group must appear in the answer.</param>
/// <param name="Sources">Bibliography ids; citing any one is enough. Empty when it does not matter.</param>
internal sealed record SetQuestion(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("lang")] string Language,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("question")] string Question,
    [property: JsonPropertyName("previous")] IReadOnlyList<string> Previous,
    [property: JsonPropertyName("must_contain")] IReadOnlyList<IReadOnlyList<string>> MustContain,
    [property: JsonPropertyName("sources")] IReadOnlyList<string> Sources)
{
    /// <summary>Who may read the answer, where the set says so.</summary>
    [JsonPropertyName("audience")]
    public string? Audience { get; init; }

    public bool Unanswerable => Kind == "unanswerable";
}
