using System.CommandLine;
using System.Diagnostics;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Retrieval;

namespace CoopBot.Evaluation.Folder;

/// <summary><c>folder</c>: what a folder of many statements costs to load, to index and to reload after one edit.</summary>
internal static class FolderCommand
{
    private static readonly Option<int> _statements = new("--statements") { Description = "How many.", DefaultValueFactory = _ => 20_000 };

    private static readonly Option<int> _seed = new("--seed") { Description = "Repeats a folder.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("folder", "Measure loading, indexing and reloading of a generated folder.") { _statements, _seed };
        command.SetAction(parsed => Run(parsed.GetValue(_statements), parsed.GetValue(_seed)));
        return command;
    }

    private static int Run(int statements, int seed)
    {
        var settings = Settings.Read(Settings.Sources([]));
        var folder = Directory.CreateTempSubdirectory("coopbot-folder-").FullName;
        try
        {
            GeneratedFolder.Write(folder, settings.Knowledge.Folder, statements, seed);
            var parsed = new ParsedFiles();
            var (snapshot, read) = Read(folder, parsed);
            var (_, index) = Index(snapshot, settings);
            GC.Collect();
            var memory = Environment.WorkingSet / (1024 * 1024);

            var sheet = Path.Combine(folder, "en", "sheet-0.md");
            File.WriteAllText(sheet, File.ReadAllText(sheet).Replace("Item 0 ", "Item zero ", StringComparison.Ordinal));
            var (again, reread) = Read(folder, parsed);
            var (_, reindex) = Index(again, settings);
            Console.WriteLine(FormattableString.Invariant(
                $"{statements} statements: read and check {read:0} ms, index {index:0} ms, resident {memory} MB; after one edit: read and check {reread:0} ms ({parsed.Parsed} file parsed), index {reindex:0} ms"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (Snapshot Snapshot, double Milliseconds) Read(string folder, ParsedFiles parsed)
    {
        var begun = Stopwatch.GetTimestamp();
        return KnowledgeReader.Read(folder, parsed) switch
        {
            Reading.Sound sound => (sound.Snapshot, Stopwatch.GetElapsedTime(begun).TotalMilliseconds),
            Reading.Refused refused => throw new InvalidOperationException(refused.Errors[0].ToString()),
            _ => throw new InvalidOperationException("A reading is sound or refused."),
        };
    }

    private static (SnapshotIndex Index, double Milliseconds) Index(Snapshot snapshot, Settings settings)
    {
        var begun = Stopwatch.GetTimestamp();
        var index = new SnapshotIndex(snapshot, settings.Retrieval);
        return (index, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }
}
