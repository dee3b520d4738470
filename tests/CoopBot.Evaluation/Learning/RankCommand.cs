using System.CommandLine;
using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Evaluation.Questions;
using CoopBot.Extraction;

namespace CoopBot.Evaluation.Learning;

internal static class RankCommand
{
    private static readonly Argument<string[]> _files = new("files") { Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("ranks", "x") { _files };
        command.SetAction(RunAsync);
        return command;
    }

    private static void RunAsync(ParseResult parsed)
    {
        var settings = Settings.Read(Settings.Sources([]));
        var sound = (Reading.Sound)KnowledgeReader.Read(settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor));
        var snapshot = sound.Snapshot;
        var index = new SnapshotIndex(snapshot, settings.Retrieval);
        var reader = new QuestionReader(settings.Questions);
        foreach (var file in parsed.GetValue(_files)!)
        {
            foreach (var q in QuestionSet.Read(file).Where(q => !q.Unanswerable))
            {
                var query = reader.Read(new Question(q.Question, q.Previous, new Origin("evaluation")), snapshot.SourceNames);
                var ranking = Retriever.Retrieve(query, index, Audience.Everyone);
                var said = new SourceScope(query, settings.Answers).Of([.. ranking.Candidates.Where(c => c.Passage.Kind != PassageKind.OpenQuestion)]);
                var rank = said.FindIndex(c => Ok(q, snapshot.Disagreement(c.Passage)));
                Console.WriteLine($"{Path.GetFileNameWithoutExtension(file)}\t{q.Id}\t{q.Kind}\t{rank + 1}\t{q.Question}");
                if (Environment.GetEnvironmentVariable("DUMP") is not null)
                {
                    foreach (var (c, i) in said.Take(40).Select((c, i) => (c, i)))
                    {
                        Console.WriteLine($"\t{(Ok(q, snapshot.Disagreement(c.Passage)) ? 1 : 0)}\t{string.Join('\t', c.Features.Select(f => f.ToString("0.####", CultureInfo.InvariantCulture)))}\t{c.Coverage.ToString("0.####", CultureInfo.InvariantCulture)}");
                    }
                }
            }
        }
    }

    private static bool Ok(SetQuestion q, IEnumerable<Passage> group)
    {
        var text = Judge.Fold(string.Join(' ', group.Select(p => p.Text)));
        return q.MustContain.All(g => g.Any(w => text.Contains(Judge.Fold(w), StringComparison.Ordinal)))
            && (q.Sources.Count == 0 || group.SelectMany(p => p.Sources).Any(s => q.Sources.Contains(s.Value)));
    }
}
