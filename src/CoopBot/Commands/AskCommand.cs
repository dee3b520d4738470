using System.CommandLine;
using System.Diagnostics;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

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
        command.Validators.Add(result =>
        {
            if ((result.GetValue(_question) is { Length: > 0 }) == result.GetValue(_file) is not null)
            {
                result.AddError("Give either a question or --file FILE.");
            }
        });
        command.SetAction(RunAsync);
        return command;
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
            : AnswerPage.Write(entry));
        if (parsed.GetValue(_explain))
        {
            Console.WriteLine(Explanation.Write(entry, bot.Current.Take().Snapshot));
        }
    }
}
