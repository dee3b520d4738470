using System.CommandLine;
using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;
using CoopBot.Evaluation.Questions;
using CoopBot.Extraction;

namespace CoopBot.Evaluation.Learning;

internal static class CalibrateCommand
{
    private static readonly Argument<string[]> _files = new("files") { Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("calibrate", "x") { _files };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = Settings.Read(Settings.Sources([]));
        settings.Answers.LeastAnswerability = 0;
        var sound = (Reading.Sound)KnowledgeReader.Read(settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor));
        var index = new SnapshotIndex(sound.Snapshot, settings.Retrieval);
        var reader = new QuestionReader(settings.Questions);
        Console.WriteLine("set\tid\tkind\tlabel\tp\t" + string.Join('\t', Enum.GetNames<Sign>()));
        foreach (var file in parsed.GetValue(_files)!)
        {
            var judged = await QuestionSet.AskAsync(QuestionSet.Read(file), index, settings, cancellationToken);
            foreach (var answer in judged.Where(answer => answer.Entry.Answer is not Answer.Abstained))
            {
                var query = answer.Entry.Query;
                var asked = AskedReader.Read(query.Text);
                var ranking = Retriever.Retrieve(query, index, Audience.Everyone);
                var said = new SourceScope(query, settings.Answers).Of([.. ranking.Candidates.Where(c => c.Passage.Kind != PassageKind.OpenQuestion)]);
                var gap = ranking.Candidates.FirstOrDefault(c => c.Passage.Kind == PassageKind.OpenQuestion);
                var label = answer.Question.Unanswerable ? 0 : answer.Verdict == Verdict.Right ? 2 : 1;
                Console.WriteLine(string.Join('\t', new object[] { Path.GetFileNameWithoutExtension(file), answer.Question.Id, answer.Question.Kind, label, Answerability.Of(query, asked, said, gap).ToString(CultureInfo.InvariantCulture) }.Concat(SignReader.Read(query, asked, said, gap, w => index.For(query.Language, Audience.Everyone).Vocabulary is var v && v.Number(w) is var n && n >= 0 && v.Traits[n].HasFlag(WordTraits.Name)).Select(v => (object)v.ToString("0.####", CultureInfo.InvariantCulture)))));
            }
        }
    }
}
