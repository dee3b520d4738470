using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Listing;

namespace CoopBot.Commands;

/// <summary><c>log list</c>: entries of the log, newest first.</summary>
internal static class LogListCommand
{
    private const int QuestionWidth = 80;

    private static readonly Argument<string[]> _filter = LogReading.Filter();

    private static readonly Option<int> _size = new("--size") { Description = "How many rows, at most 500.", DefaultValueFactory = _ => 20 };

    private static readonly Option<string?> _page = new("--page") { Description = "Where to go on, as the page before says.", HelpName = "CURSOR" };

    private static readonly Option<bool> _json = new("--json") { Description = "Print one JSON object a line." };

    public static Command Create()
    {
        var command = new Command("list", "List entries of the answer log, newest first.") { _filter, _size, _page, _json };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var size = parsed.GetValue(_size);
        LogCursor? cursor = LogCursor.TryRead(parsed.GetValue(_page), out var read) ? read : null;
        if (size is < 1 or > LogReader.LongestPage || (parsed.GetValue(_page) is not null && cursor is null))
        {
            return Task.FromResult(CommonOptions.Refuse(new BotStart.Refused($"--size is 1 to {LogReader.LongestPage}, --page is what the page before printed (older-123)", [])));
        }

        return LogReading.TryFilter(parsed.GetValue(_filter) ?? [], out var filter)
            ? LogReading.WithDeskAsync(parsed, (desk, _) => PrintAsync(desk, filter, cursor, parsed, cancellationToken), cancellationToken)
            : Task.FromResult(ExitCode.Refused);
    }

    private static async Task<int> PrintAsync(ReviewDesk desk, LogFilter filter, LogCursor? cursor, ParseResult parsed, CancellationToken cancellationToken)
    {
        var page = await desk.Log.ListAsync(filter, cursor, parsed.GetValue(_size), cancellationToken);
        foreach (var row in page.Rows)
        {
            Console.WriteLine(parsed.GetValue(_json) ? Json(row) : Line(row));
        }

        if (page.Older is { } older)
        {
            await Console.Error.WriteLineAsync($"There are older ones: --page {older}");
        }

        return ExitCode.Done;
    }

    private static string Line(LogRow row)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{row.AskedAt:yyyy-MM-dd HH:mm:ss} {row.Id} {row.Platform,-7} {row.Language.Code()} {Word(row),-22} {row.Verdict?.ToString() ?? "-",-18} {Question(row)}");
    }

    private static string Word(LogRow row) => row.Reason is { } reason ? $"{row.Outcome} {reason}" : $"{row.Outcome}";

    private static string Question(LogRow row) => row.Question.Length == 0 ? "(taken out)" : TerminalText.Of(row.Question, QuestionWidth);

    private static string Json(LogRow row) => JsonSerializer.Serialize(
        new
        {
            id = row.Id.Value,
            asked_at = row.AskedAt,
            platform = row.Platform,
            place = row.Place,
            asker = row.Asker,
            language = row.Language.Code(),
            question = row.Question,
            outcome = row.Outcome.ToString(),
            reason = row.Reason?.ToString(),
            text = row.Text,
            milliseconds = row.Milliseconds,
            helpful = row.Helpful,
            unhelpful = row.Unhelpful,
            verdict = row.Verdict?.ToString(),
            reviewers = row.Reviewers,
            disputed = row.Disputed,
            revision = row.Revision,
        });
}
