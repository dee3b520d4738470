using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord.Commands;

/// <summary>Sees to commands. What they show, only the one who gave them sees.</summary>
internal sealed class CommandHandler(BotParts bot, CallReplies replies)
{
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
        await replies.SayAsync(
            call,
            new MessageBody
            {
                Content = Reports.Held(held, call.Words),
                Components = held.Questions + held.Verdicts > 0 ? [Component.Row(Component.Button(call.Words.Forget, new Press.Forget().Write(), ButtonLook.Danger))] : [],
            },
            cancellationToken);
    }

    /// <summary>May take longer than Discord waits, so that it is acknowledged first.</summary>
    private async Task ForModeratorsAsync(Call call, string which, CancellationToken cancellationToken)
    {
        await replies.LaterAsync(call, cancellationToken);
        ModeratorReport? report = which switch
        {
            CommandSet.Status => ModeratorReport.Status,
            CommandSet.Check => ModeratorReport.Check,
            CommandSet.Gaps => ModeratorReport.Gaps,
            _ => null,
        };
        if (report is not { } known)
        {
            await replies.FollowAsync(call, call.Words.NotUnderstood, cancellationToken);
            return;
        }

        var lines = await Reports.ForModeratorsAsync(bot, known, call.Words, cancellationToken);
        var pages = TextPages.Pack(lines.Select(line => (IReadOnlyList<string>)[line.Listed ? $"- {Markdown.Name(line.Text)}" : line.Text]), MessageBody.LongestContent);
        await replies.FollowAsync(call, pages[0], cancellationToken);
    }
}
