using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoopBot.Core.Reviewing;

/// <summary>The file of the regression cases in a knowledge folder. It carries no knowledge: it changes no revision, and no answer is given from it.</summary>
public sealed class RegressionFile(string folder)
{
    /// <summary>Within the knowledge folder.</summary>
    public const string Name = "questions/reviewed.jsonl";

    // Readable Spanish in the file, which people edit and compare.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string FilePath { get; } = Path.Combine(Path.GetFullPath(folder), Name);

    /// <summary>In the order of the file; none where there is no file. Empty lines are passed over.</summary>
    /// <exception cref="InvalidDataException">A line is no case; the message names file, line and remedy.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IReadOnlyList<RegressionCase> Read() =>
    [
        .. Lines().Select(line => line.Case
            ?? throw new InvalidDataException($"{FilePath}:{line.Number}: this is no question with id, lang, kind, question and sources; mend the line or take it out")),
    ];

    /// <summary>Each line that is not empty by its number, from 1; null for what is no case.</summary>
    internal IEnumerable<(int Number, RegressionCase? Case)> Lines() => File.Exists(FilePath)
        ? File.ReadLines(FilePath)
            .Select((line, index) => (Number: index + 1, Text: line))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => (line.Number, Parse(line.Text)))
        : [];

    /// <summary>Writes the whole file beside the old one and puts it in its place, so that nobody ever reads half of it.</summary>
    internal void Write(IEnumerable<RegressionCase> cases)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        var beside = $"{FilePath}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew))
            {
                file.Write(Encoding.UTF8.GetBytes(string.Concat(cases.Select(one => JsonSerializer.Serialize(one, Json) + "\n"))));
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, FilePath, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static RegressionCase? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<RegressionCase>(line, Json) is { Id: not null, Language: not null, Kind: not null, Question: not null, Sources: not null } one
                ? one with { Previous = one.Previous ?? [], MustContain = one.MustContain ?? [], Audience = one.Audience ?? "everyone", Notes = one.Notes ?? "" }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
