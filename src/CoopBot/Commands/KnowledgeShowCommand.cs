using System.CommandLine;
using CoopBot.Core.Questions;

namespace CoopBot.Commands;

/// <summary><c>knowledge show</c>: a sheet with its sources, to be read at a terminal.</summary>
internal static class KnowledgeShowCommand
{
    private static readonly Argument<string> _slug = new("slug") { Description = "The name of the sheet's file without .md, for instance patrol-boats." };

    private static readonly Option<string> _language = new("--lang")
    {
        Description = "en or es.",
        HelpName = "LANGUAGE",
        DefaultValueFactory = _ => "en",
    };

    public static Command Create()
    {
        _language.AcceptOnlyFromAmong("en", "es");
        var command = new Command("show", "Print a sheet with its sources written out.") { _slug, _language };
        command.SetAction(Show);
        return command;
    }

    private static int Show(ParseResult parsed)
    {
        if (!KnowledgeCommand.TryRead(parsed, out var snapshot))
        {
            return ExitCode.Refused;
        }

        var slug = parsed.GetValue(_slug) ?? "";
        _ = LanguageCodes.TryRead(parsed.GetValue(_language), out var language);
        if (snapshot.Sheets.FirstOrDefault(sheet => sheet.Slug == slug && sheet.Language == language) is { } found)
        {
            Console.WriteLine(SheetPage.Write(snapshot, found));
            return ExitCode.Done;
        }

        var there = snapshot.Sheets.Where(sheet => sheet.Language == language).Select(sheet => sheet.Slug).Order(StringComparer.Ordinal);
        Console.Error.WriteLine($"There is no sheet {language.Code()}/{slug}.md. There are:{string.Concat(there.Select(name => $"{Environment.NewLine}  {name}"))}");
        return ExitCode.Refused;
    }
}
