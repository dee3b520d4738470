using System.Text;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Knowledge.Documents;
using CoopBot.Extraction;
using CoopBot.Tests.Records;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>A sound knowledge folder with documents in it, read with CoopBot itself as the program that reads documents.</summary>
internal sealed class DocumentsFolder : IDisposable
{
    public const string Companion = """
        source: times-2025
        title: The report on the dock
        language: en
        as_of: 2025-03-27
        reviewed: 2026-11-21

        """;

    /// <summary>Most tests ask what a document comes to, not how soon: on a busy machine its reading may take its time.</summary>
    private static readonly DocumentExtractor _patient = OwnProgram.With(DocumentLimits.Usual with { Time = TimeSpan.FromMinutes(1) });

    private readonly KnowledgeFolder _folder = new();

    /// <param name="extractor">CoopBot itself, and patient, unless a test brings another.</param>
    public DocumentsFolder(DocumentExtractor? extractor = null)
    {
        Parsed = new ParsedFiles(extractor ?? _patient);
        Directory.CreateDirectory(At(""));
    }

    public ParsedFiles Parsed { get; }

    public string Root => _folder.Path;

    public string At(string name) => Path.Combine(_folder.Path, "files", name);

    /// <summary>A document with its companion.</summary>
    public void Add(string name, byte[] bytes, string companion = Companion)
    {
        File.WriteAllBytes(At(name), bytes);
        Describe(name, companion);
    }

    public void Add(string name, string text, string companion = Companion) => Add(name, Encoding.UTF8.GetBytes(text), companion);

    public void Describe(string name, string companion = Companion) => File.WriteAllText(At($"{name}.yml"), companion);

    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Takes all documents away.</summary>
    public void Empty()
    {
        foreach (var file in Directory.EnumerateFiles(At("")))
        {
            File.Delete(file);
        }
    }

    public Reading Read() => Read(_folder.Path);

    /// <summary>Reads it by another path that leads there, on the day its sheets were reviewed.</summary>
    public Reading Read(string path) => KnowledgeReader.Read(path, Parsed, new FixedTime { Now = KnowledgeFolder.Today });

    public Snapshot Sound()
    {
        var reading = Read();
        Assert.True(reading is Reading.Sound, reading is Reading.Refused refused ? string.Join('\n', refused.Problems) : "");
        return ((Reading.Sound)reading).Snapshot;
    }

    /// <summary>What the document came to: place, section and text of each passage.</summary>
    public IReadOnlyList<(string Id, string Section, string Text)> Passages(string name) =>
        [.. Sound().Passages.Where(passage => passage.Sheet.Path == $"files/{name}").Select(passage => (passage.Id.Value, passage.Section, passage.Text))];

    public string Text(string name) => string.Join(' ', Passages(name).Select(passage => passage.Text));

    /// <summary>The one thing that is wrong: the folder is sound, and the document is left out for this reason.</summary>
    public Problem Warning(string name)
    {
        var sound = Assert.IsType<Reading.Sound>(Read());
        var warning = Assert.Single(sound.Warnings);
        Assert.Equal(($"files/{name}", 0, Severity.Warning), (warning.Path, warning.Line, warning.Severity));
        Assert.NotEmpty(warning.Remedy);
        Assert.DoesNotContain(sound.Snapshot.Sheets, sheet => sheet.Path == $"files/{name}");
        Assert.Equal(12, sound.Snapshot.Passages.Count);
        return warning;
    }

    public Problem Error()
    {
        var problem = Assert.Single(Assert.IsType<Reading.Refused>(Read()).Problems);
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.NotEmpty(problem.Remedy);
        return problem;
    }

    public void Dispose() => _folder.Dispose();
}
