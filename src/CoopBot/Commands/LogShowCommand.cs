using System.CommandLine;
using System.Globalization;
using CoopBot.Core.Answers;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Reviewing;

namespace CoopBot.Commands;

/// <summary><c>log show</c>: one entry with all that is known about it.</summary>
internal static class LogShowCommand
{
    private static readonly Argument<string> _id = new("id") { Description = "The entry's id.", HelpName = "ID" };

    private static readonly Option<bool> _replay = new("--replay") { Description = "Answer the question again, from its own revision and from today's knowledge." };

    public static Command Create()
    {
        var command = new Command("show", "Show an entry of the answer log.") { _id, _replay };
        command.SetAction((parsed, cancellationToken) => LogReading.WithDeskAsync(parsed, (desk, _) => ShowAsync(desk, parsed, cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(ReviewDesk desk, ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetValue(_id)!;
        if (await desk.Log.ShowAsync(new EntryId(id), cancellationToken) is not Lookup<LoggedEntry>.Found found)
        {
            return CommonOptions.Refuse(new BotStart.Refused($"The answer log has no entry {id}; `log list` names those it has.", []));
        }

        Print(found.Value);
        if (parsed.GetValue(_replay))
        {
            Console.WriteLine();
            Console.WriteLine($"From its own revision: {Said(await desk.Replayer.ThenAsync(found.Value.Entry, cancellationToken))}");
            Console.WriteLine($"From today's knowledge: {Said(await desk.Replayer.NowAsync(found.Value.Entry, cancellationToken))}");
        }

        return ExitCode.Done;
    }

    private static void Print(LoggedEntry logged)
    {
        var (entry, row) = (logged.Entry, logged.Row);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entry.Id}  {entry.AskedAt:yyyy-MM-dd HH:mm:ss} UTC, {row.Platform} {row.Place}, revision {row.Revision}, {row.Milliseconds:0.0} ms"));
        foreach (var turn in entry.Question.Previous)
        {
            Console.WriteLine($"Before: {TerminalText.Of(turn)}");
        }

        Console.WriteLine($"Asked:  {(row.Question.Length > 0 ? TerminalText.Of(row.Question) : "(taken out)")}");
        Console.WriteLine();
        Console.WriteLine(AnswerPage.Write(entry, bold: false));
        Console.WriteLine();
        foreach (var shown in logged.Deliveries)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Shown {shown.At:yyyy-MM-dd HH:mm:ss} as {shown.Platform} {shown.Message}"));
        }

        foreach (var feedback in logged.Feedback)
        {
            Console.WriteLine($"Feedback: {(feedback.Helpful ? "helpful" : "not helpful")} {feedback.Cause} {TerminalText.Of(feedback.Words)}".TrimEnd());
        }

        foreach (var review in logged.Reviews)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Review {review.At:yyyy-MM-dd HH:mm:ss} {TerminalText.Of(review.Name)}: {review.Verdict} {TerminalText.Of(review.Note)}").TrimEnd());
        }
    }

    private static string Said(Replay replay) => replay switch
    {
        Replay.Identical => "identical",
        Replay.Erased => "the question has been taken out",
        Replay.NoRevision => "that revision is not kept, or no longer readable",
        Replay.Different { Difference: var difference } => Told(difference),
        _ => throw new InvalidOperationException($"The replay {replay.GetType().Name} is not known."),
    };

    private static string Told(AnswerDifference difference)
    {
        var lines = new List<string> { difference.SaysTheSame ? "the same statements, otherwise told or cited" : "different" };
        if (difference.OutcomeChanged)
        {
            lines.Add($"  {Outcome(difference.Before)} -> {Outcome(difference.After)}");
        }

        lines.AddRange(difference.Removed.Select(statement => $"  - {statement.Text}"));
        lines.AddRange(difference.Added.Select(statement => $"  + {statement.Text}"));
        return string.Join(Environment.NewLine, lines);
    }

    private static string Outcome(Answer answer) => answer is Answer.Abstained abstained ? $"abstained ({abstained.Reason})" : answer is Answer.Conflicting ? "conflict" : "answered";
}
