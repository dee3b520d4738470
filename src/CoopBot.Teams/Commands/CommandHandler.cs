using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Commands;

/// <summary>Sees to commands. What concerns one person alone goes to that person's own chat.</summary>
internal sealed class CommandHandler(BotParts bot, Sender sender)
{
    public async Task HandleAsync(Call call, Incoming said, Command command, string rest, CancellationToken cancellationToken)
    {
        var alone = command is Command.Privacy or Command.Knowledge;
        var card = await CardAsync(call, command, rest, cancellationToken);
        await sender.SendAsync(said with { Alone = said.Alone || alone }, Messages.Card(card, card.FallbackText), cancellationToken);
    }

    private async Task<AdaptiveCard> CardAsync(Call call, Command command, string rest, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case Command.Sources:
                return SourcesCard.Of(bot.Knowledge(), Readers.Of(call.Rule, call.Rank, call.Personal), call.Language, 0);
            case Command.Term:
                return TermCard.Of(bot.Knowledge().Glossary, rest, call.Language);
            case Command.Privacy:
                var held = await bot.Personal.HeldAsync(TeamsAdapter.Platform, call.Asker, cancellationToken);
                CardAction[] forget = held.Questions + held.Verdicts > 0 ? [AnswerCard.Button(call.Words.Forget, new Press.Forget())] : [];
                return WordsCard.Of(call.Language, [Reports.Held(held, call.Words)], forget);
            case Command.Knowledge when call.Rank == Rank.Member:
                return WordsCard.Of(call.Language, call.Words.ModeratorsOnly);
            case Command.Knowledge:
                var report = CommandText.TryReport(rest, out var known) ? known : ModeratorReport.Status;
                var lines = await Reports.ForModeratorsAsync(bot, report, call.Words, cancellationToken);
                return WordsCard.Of(call.Language, [.. lines.Select(line => line.Listed ? $"• {line.Text}" : line.Text)]);
            default:
                return WordsCard.Of(call.Language, call.TeamsWords.Help);
        }
    }
}
