using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord.Commands;

/// <summary>Sees to commands. What they show, only the one who gave them sees.</summary>
internal sealed class CommandHandler(BotParts bot, CallReplies replies)
{
    private const int MostShown = 15;

    private static readonly TimeSpan _lately = TimeSpan.FromDays(30);

    /// <returns>A question that the command asks; null when it was seen to.</returns>
    public async Task<Incoming?> HandleAsync(Call call, CancellationToken cancellationToken)
    {
        var data = call.Interaction.Data;
        var options = (data?.Options ?? []).OfType<CommandOption>().ToList();
        switch (data?.Name)
        {
            case CommandSet.Ask when !call.Rule.Answer && !call.Interaction.GuildId.IsNone:
                await replies.SayAsync(call, call.Words.SilentHere, cancellationToken);
                return null;
            case CommandSet.Ask:
                return call.Ask(
                    options.Find(option => option.Name == CommandSet.Question)?.Text ?? "",
                    options.Find(option => option.Name == CommandSet.Private)?.IsTrue ?? false);
            case CommandSet.AskAboutMessage:
                var about = data.Resolved?.Messages?.GetValueOrDefault(data.TargetId.ToString())?.Content ?? "";
                var text = MessageReader.WithoutMentions(about);
                if (text.Length > 0)
                {
                    // Whoever wrote the message did not ask; the answer disturbs nobody.
                    return call.Ask(text, alone: true);
                }

                await replies.SayAsync(call, call.Words.NothingInMessage, cancellationToken);
                return null;
            case CommandSet.Sources:
                await replies.SayAsync(call, SourcePages.Message(bot.Knowledge(), Readers.Of(call.Rule, call.Rank, alone: true), call.Language, 0), cancellationToken);
                return null;
            case CommandSet.Term:
                var name = options.Find(option => option.Name == CommandSet.Name)?.Text ?? "";
                await replies.SayAsync(call, TermPages.Of(bot.Knowledge().Glossary, name, call.Language)[0], cancellationToken);
                return null;
            case CommandSet.Help:
                await replies.SayAsync(call, call.Words.Help, cancellationToken);
                return null;
            case CommandSet.Privacy:
                await ShowHeldAsync(call, cancellationToken);
                return null;
            case CommandSet.Knowledge when call.Rank == Rank.Member:
                await replies.SayAsync(call, call.Words.ModeratorsOnly, cancellationToken);
                return null;
            case CommandSet.Knowledge:
                await ForModeratorsAsync(call, options.FirstOrDefault()?.Name ?? "", cancellationToken);
                return null;
            default:
                await replies.SayAsync(call, call.Words.NotUnderstood, cancellationToken);
                return null;
        }
    }

    private async Task ShowHeldAsync(Call call, CancellationToken cancellationToken)
    {
        var held = await bot.Personal.HeldAsync(DiscordAdapter.Platform, call.Asker.Id.ToString(), cancellationToken);
        var something = held.Questions + held.Verdicts > 0;
        await replies.SayAsync(
            call,
            new MessageBody
            {
                Content = something
                    ? $"{ChatWords.With(call.Words.Held, held.Questions, Day(held.First), Day(held.Last), held.Verdicts)} {call.Words.HeldWhat}"
                    : call.Words.NothingHeld,
                Components = something ? [Component.Row(Component.Button(call.Words.Forget, new Press.Forget().Write(), ButtonLook.Danger))] : [],
            },
            cancellationToken);
    }

    /// <summary>May take longer than Discord waits, so that it is acknowledged first.</summary>
    private async Task ForModeratorsAsync(Call call, string which, CancellationToken cancellationToken)
    {
        await replies.LaterAsync(call, cancellationToken);
        var lines = which switch
        {
            CommandSet.Status => StatusLines(call),
            CommandSet.Check => await CheckLinesAsync(call, cancellationToken),
            CommandSet.Gaps => await GapLinesAsync(call, cancellationToken),
            _ => [call.Words.NotUnderstood],
        };
        var pages = TextPages.Pack(lines.Select(line => (IReadOnlyList<string>)[line]), MessageBody.LongestContent);
        await replies.FollowAsync(call, pages[0], cancellationToken);
    }

    private List<string> StatusLines(Call call)
    {
        var status = bot.Status();
        var since = $"{status.Since.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
        return
        [
            ChatWords.With(call.Words.Status, status.Revision, since, status.Sheets, status.Passages, status.Sources),
            .. status.Problems.Count > 0 ? (string[])[ChatWords.With(call.Words.StatusProblems, status.Problems.Count)] : [],
            .. Listed(status.Problems),
        ];
    }

    private async Task<List<string>> CheckLinesAsync(Call call, CancellationToken cancellationToken)
    {
        var check = await bot.Check(cancellationToken);
        return [ChatWords.With(call.Words.Checked, check.Errors.Count, check.Warnings.Count), .. Listed([.. check.Errors, .. check.Warnings])];
    }

    private async Task<List<string>> GapLinesAsync(Call call, CancellationToken cancellationToken)
    {
        var gaps = await bot.Unanswered.MostAskedAsync(_lately, MostShown, cancellationToken);
        return gaps.Count == 0
            ? [call.Words.NoGaps]
            : [ChatWords.With(call.Words.Gaps, (int)_lately.TotalDays), .. gaps.Select(gap => $"- {gap.Times} × {Markdown.Name(gap.Question)}")];
    }

    private static IEnumerable<string> Listed(IReadOnlyList<string> problems) =>
        problems.Take(MostShown).Select(problem => $"- {Markdown.Name(problem)}");

    private static string Day(DateTimeOffset day) => $"{day.UtcDateTime:yyyy-MM-dd}";
}
