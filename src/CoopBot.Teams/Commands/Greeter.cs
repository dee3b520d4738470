using CoopBot.Core.Chat;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Commands;

/// <summary>Says hello where CoopBot is added, once an installation.</summary>
internal sealed class Greeter(BotParts bot, Sender sender)
{
    public async Task GreetAsync(Call call, CancellationToken cancellationToken)
    {
        var subject = $"greeting in {call.Conversation}";
        if (await bot.Registrations.HoldsAsync(TeamsAdapter.Platform, subject, call.Activity.Id!, cancellationToken))
        {
            return;
        }

        await bot.Registrations.KeepAsync(TeamsAdapter.Platform, subject, call.Activity.Id!, cancellationToken);
        var card = WordsCard.Of(call.Language, call.TeamsWords.Greeting);
        var place = call.Ask("", alone: false) with { ByButton = true, Alone = false };
        await sender.SendAsync(place, Messages.Card(card, card.FallbackText), cancellationToken);
    }
}
