using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using Spectre.Console;

namespace CoopBot.Commands;

/// <summary><c>ask</c>: one question, or a file of them, answered on the command line.</summary>
internal static class AskCommand
{
    private static readonly Argument<string[]> _question = new("question")
    {
        Description = "The question, in English or Spanish.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> _file = new("--file")
    {
        Description = "Answer every line of a JSON Lines file: {\"id\", \"question\", \"previous\": [...]}.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> _previous = new("--previous")
    {
        Description = "An earlier question of the same conversation; may be given several times, oldest first.",
        HelpName = "QUESTION",
    };

    private static readonly Option<bool> _json = new("--json") { Description = "Print one JSON object a line." };

    private static readonly Option<bool> _explain = new("--explain") { Description = "Also print what was found, with the score broken down." };

    private static readonly Option<bool> _noLog = new("--no-log") { Description = "Leave the answer log alone." };

    public static Command Create()
    {
        var command = new Command("ask", "Ask a question and read the answer with its sources.") { _question, _file, _previous, _json, _explain, _noLog };
        command.Validators.Add(Check);
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Looks at tokens alone: a value that is missing or wrong has its own message, and asking for it here would throw.</summary>
    private static void Check(CommandResult result)
    {
        var words = result.GetResult(_question)?.Tokens ?? [];
        var file = result.GetResult(_file);

        // The question takes all words that are left over, a misspelt option too.
        foreach (var word in words.Where(word => word.Value.StartsWith("--", StringComparison.Ordinal) && !word.Value.Contains(' ', StringComparison.Ordinal)))
        {
            result.AddError($"The option '{word.Value}' is not known.");
        }

        if (words.Count > 0 == file is not null)
        {
            result.AddError("Give either a question or --file FILE.");
        }
        else if (file is not null && result.GetResult(_previous) is not null)
        {
            result.AddError("With --file each line has its own \"previous\"; leave --previous out.");
        }
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!CommonOptions.TryConfigure(parsed, out var configuration))
        {
            return ExitCode.Refused;
        }

        var asked = new List<QuestionLine>();
        if (parsed.GetValue(_file) is { } file)
        {
            if (!QuestionFile.TryRead(file, asked, out var problems))
            {
                return CommonOptions.Refuse(new BotStart.Refused($"The file {file} has problems; nothing was asked:", problems));
            }
        }
        else
        {
            asked.Add(new QuestionLine(null, string.Join(' ', parsed.GetValue(_question) ?? []), parsed.GetValue(_previous) ?? []));
        }

        var start = await Bot.StartAsync(Settings.Read(configuration), record: !parsed.GetValue(_noLog), TimeProvider.System, cancellationToken);
        if (start is BotStart.Refused refused)
        {
            return CommonOptions.Refuse(refused);
        }

        using var bot = ((BotStart.Ready)start).Bot;
        try
        {
            foreach (var line in asked)
            {
                await AnswerAsync(bot, line, parsed, cancellationToken);
            }

            return ExitCode.Done;
        }
        catch (RecordsUnavailableException error)
        {
            return CommonOptions.Refuse(new BotStart.Refused(error.Message, []));
        }
    }

    private static async Task AnswerAsync(Bot bot, QuestionLine line, ParseResult parsed, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var entry = await bot.Pipeline.AnswerAsync(new Question(line.Question, line.Previous, new Origin("cli")), cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        Console.WriteLine(parsed.GetValue(_json)
            ? AnswerLine.Json(line.Id ?? entry.Id.Value, entry, elapsed)
            : AnswerPage.Write(entry, bold: AnsiConsole.Profile.Capabilities.Ansi && !Console.IsOutputRedirected));
        if (parsed.GetValue(_explain))
        {
            Console.WriteLine(Explanation.Write(entry, bot.Current.Take(), bot.Settings.Answers));
        }
    }
}
