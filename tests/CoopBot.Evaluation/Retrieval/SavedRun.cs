using System.Text.Json;
using System.Text.Json.Serialization;
using CoopBot.Evaluation.Statistics;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>What is kept of a run, so that a later one can be compared with it question by question.</summary>
/// <param name="Typos">The seed of the typing errors; null when the questions were asked as they are.</param>
/// <param name="Ranks">By question id: where its first relevant document stood, from 1; 0 when not found.</param>
internal sealed record SavedRun(
    [property: JsonPropertyName("set")] string Set,
    [property: JsonPropertyName("system")] string System,
    [property: JsonPropertyName("typos")] int? Typos,
    [property: JsonPropertyName("ranks")] SortedDictionary<string, int> Ranks)
{
    public const string Own = "CoopBot";

    public const string OwnTranslated = "CoopBot with a translator";

    private static readonly JsonSerializerOptions _json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static SavedRun Of(string set, string system, int? typos, SetRun run) => new(
        set,
        system,
        typos,
        new SortedDictionary<string, int>(Enumerable.Range(0, run.Queries.Count).ToDictionary(i => run.Queries[i].Id, run.FirstRelevant), StringComparer.Ordinal));

    /// <exception cref="InvalidDataException">The file does not hold saved runs.</exception>
    public static IReadOnlyList<SavedRun> Read(string file)
    {
        try
        {
            var runs = JsonSerializer.Deserialize<List<SavedRun?>>(File.ReadAllText(file), _json) ?? throw new JsonException("null");
            return runs.ConvertAll(run => run ?? throw new JsonException("null among the runs"));
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file} holds no saved runs ({error.Message}); make one with `retrieval DIR --save {file}`", error);
        }
    }

    public static void Write(string file, IEnumerable<SavedRun> runs) => File.WriteAllText(file, JsonSerializer.Serialize(runs, _json) + "\n");

    /// <summary>Whether both put the same questions, typing errors included.</summary>
    public bool IsComparable(SavedRun other) => Set == other.Set && Typos == other.Typos && Ranks.Keys.SequenceEqual(other.Ranks.Keys);

    /// <summary>How much better this run is than the other: a hit at the top, and 1 over the rank down to ten.</summary>
    public (Interval Top, Interval ReciprocalRank) Over(SavedRun other, int seed) => (
        Difference(other, rank => rank == 1 ? 1 : 0, seed),
        Difference(other, rank => rank is >= 1 and <= 10 ? 1.0 / rank : 0, seed));

    private Interval Difference(SavedRun other, Func<int, double> gain, int seed) =>
        PairedBootstrap.OfMean([.. Ranks.Select(pair => gain(pair.Value) - gain(other.Ranks[pair.Key]))], seed);
}
