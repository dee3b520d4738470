using System.Globalization;
using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Records;
using CoopBot.Extraction;

namespace CoopBot.Chat;

/// <summary>What the host hands to a chat adapter.</summary>
internal static class ChatParts
{
    public static BotParts Of(Bot bot, ChatWorker worker)
    {
        var (database, time) = (bot.Database!, bot.Time);
        return new BotParts
        {
            Answer = bot.Pipeline.AnswerAsync,
            Knowledge = () => bot.Current.Take().Snapshot,
            Status = () => Status(bot),
            Check = _ => Task.FromResult(Check(bot)),
            EarlierTurns = bot.Settings.Questions.EarlierTurns,
            Log = bot.Log!,
            Inbox = new Inbox(database, time),
            Deliveries = new Deliveries(database, time),
            Feedback = new FeedbackLog(database, time),
            Personal = new PersonalData(database),
            Registrations = new Registrations(database, time),
            Unanswered = new Unanswered(database, time),
            Run = worker.Run,
        };
    }

    private static KnowledgeStatus Status(Bot bot)
    {
        var (snapshot, state) = (bot.Current.Take().Snapshot, bot.Knowledge);
        return new KnowledgeStatus(
            snapshot.Revision.ToString() ?? "",
            state.Since,
            snapshot.Sheets.Count,
            snapshot.Passages.Count,
            snapshot.Bibliography.Count,
            [.. state.Problems.Select(Line)]);
    }

    private static KnowledgeCheck Check(Bot bot) => KnowledgeReader.Read(bot.Settings.Knowledge.Folder, new ParsedFiles(OwnProgram.Extractor)) switch
    {
        Reading.Sound sound => new KnowledgeCheck([], [.. sound.Warnings.Select(Line)]),
        Reading.Refused refused => new KnowledgeCheck(
            [.. refused.Problems.Where(problem => problem.Severity == Severity.Error).Select(Line)],
            [.. refused.Problems.Where(problem => problem.Severity == Severity.Warning).Select(Line)]),
        _ => throw new InvalidOperationException("A reading is sound or refused."),
    };

    private static string Line(Problem problem) => string.Create(CultureInfo.InvariantCulture, $"{problem}");
}
