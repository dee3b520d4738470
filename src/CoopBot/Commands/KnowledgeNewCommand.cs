using System.CommandLine;
using System.Text;

namespace CoopBot.Commands;

/// <summary><c>knowledge new</c>: the two files of a new sheet.</summary>
internal static class KnowledgeNewCommand
{
    private const int LongestSlug = 60;

    private static readonly Argument<string> _slug = new("slug")
    {
        Description = "The name of the files: a-z, 0-9 and hyphens, for instance night-patrols.",
    };

    private static readonly Option<string?> _title = new("--title")
    {
        Description = "The title of the English sheet.",
        HelpName = "TITLE",
    };

    public static Command Create()
    {
        var command = new Command("new", "Write the two files of a new sheet, en/SLUG.md and es/SLUG.md, for you to fill in.") { _slug, _title };
        command.SetAction(Write);
        return command;
    }

    private static int Write(ParseResult parsed)
    {
        var slug = parsed.GetValue(_slug) ?? "";
        if (!KnowledgeCommand.TryFolder(parsed, out var folder))
        {
            return ExitCode.Refused;
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var files = new[]
        {
            (Path: Path.Combine(folder, "en", $"{slug}.md"), Text: SheetStub.English((parsed.GetValue(_title) ?? "").Trim(), today)),
            (Path: Path.Combine(folder, "es", $"{slug}.md"), Text: SheetStub.Spanish(slug, today)),
        };
        var fault = Fault(slug, folder) is { Length: > 0 } wrong
            ? wrong
            : files.Where(file => File.Exists(file.Path)).Select(file => $"{file.Path} is there already; nothing was written.").FirstOrDefault("");
        if (fault.Length > 0)
        {
            return Refuse(fault);
        }

        try
        {
            foreach (var (path, text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var file = new StreamWriter(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
                file.Write(text.ReplaceLineEndings("\n"));
                file.Write('\n');
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse($"The files cannot be written: {error.Message}");
        }

        Console.WriteLine($"""
            Written: {files[0].Path}
                     {files[1].Path}
            Next: open both in any editor and write your own words wherever FILL IN or COMPLETAR stands; put the id of a source
            from sources.yml into each mark [^source-id]. Then run `knowledge check`: it names what is still missing. The guide is
            {Path.Combine(folder, "_guide.md")}.
            """);
        return ExitCode.Done;
    }

    /// <summary>What is wrong with the name or the folder; empty when nothing is.</summary>
    private static string Fault(string slug, string folder)
    {
        if (slug.Length is 0 or > LongestSlug || slug[0] == '-' || slug[^1] == '-' || !slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            return $"`{slug}` cannot name a sheet: use a-z, 0-9 and hyphens between them, at most {LongestSlug}, for instance night-patrols.";
        }

        return Directory.Exists(folder) ? "" : $"The knowledge folder {Path.GetFullPath(folder)} does not exist; name another with --knowledge DIR.";
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.Refused;
    }
}
