using System.CommandLine;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Extraction;

namespace CoopBot.Commands;

/// <summary><c>knowledge check</c>: reads the folder as the service would and says everything that is wrong with it.</summary>
internal static class KnowledgeCommand
{
    public static Command Create()
    {
        var check = new Command("check", "Check the knowledge folder; every problem is listed as file:line: what is wrong, what to do.");
        check.SetAction(Check);
        return new Command("knowledge", "Work on the knowledge folder.") { check };
    }

    private static int Check(ParseResult parsed)
    {
        if (!CommonOptions.TryConfigure(parsed, out var configuration))
        {
            return ExitCode.Refused;
        }

        var settings = Settings.Read(configuration);
        switch (KnowledgeReader.Read(settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor)))
        {
            case Reading.Refused refused:
                foreach (var problem in refused.Problems)
                {
                    Console.Error.WriteLine(problem);
                }

                Console.Error.WriteLine(refused.Problems.Count == 1 ? "1 problem." : $"{refused.Problems.Count} problems.");
                return ExitCode.Refused;
            case Reading.Sound sound:
                Console.WriteLine(Summary(sound.Snapshot));
                return ExitCode.Done;
            default:
                throw new InvalidOperationException("A reading is sound or refused.");
        }
    }

    private static string Summary(Snapshot snapshot)
    {
        var lines = Enum.GetValues<Language>().Select(language =>
        {
            var passages = snapshot.Passages.Where(passage => passage.Language == language).ToList();
            return $"{language}: {snapshot.Sheets.Count(sheet => sheet.Language == language)} sheets, "
                + $"{passages.Count(passage => passage.Kind is PassageKind.Statement or PassageKind.Side)} statements, "
                + $"{passages.Where(passage => passage.Conflict > 0).DistinctBy(passage => (passage.Sheet, passage.Conflict)).Count()} disagreements, "
                + $"{passages.Count(passage => passage.Kind == PassageKind.OpenQuestion)} open questions";
        });
        return $"""
            Sound. Revision {snapshot.Revision}.
            {string.Join(Environment.NewLine, lines)}
            {snapshot.Bibliography.Count} sources, {snapshot.Glossary.Count(term => !term.Everyday)} glossary terms, {snapshot.Glossary.Count(term => term.Everyday)} groups of everyday words
            """;
    }
}
