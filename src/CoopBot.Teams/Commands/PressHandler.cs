using System.Text.Json;
using CoopBot.Core.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Records;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Commands;

/// <summary>Sees to buttons, and to the thumbs that Teams itself shows.</summary>
internal sealed class PressHandler(BotParts bot, PersonAsker person, TeamsOptions options)
{
    private bool AskPerson => options.ModeratorsConversation.Length > 0;

    /// <param name="data">What the button carries, with what was typed beside it.</param>
    public async Task<Outcome> HandleAsync(Call call, JsonElement data, CancellationToken cancellationToken)
    {
        if (!Press.TryRead(TeamsJson.Text(TeamsJson.Property(data, "press")), out var press))
        {
            return Say(call, call.TeamsWords.NotUnderstood);
        }

        switch (press)
        {
            case Press.Sources sources:
                return new Outcome.Show(SourcesCard.Of(bot.Knowledge(), Readers.Of(call.Rule, call.Rank, alone: true), call.Language, sources.Number));
            case Press.Forget:
                return await ForgetAsync(call, cancellationToken);
            default:
                return await bot.Log.FindAsync(new EntryId(press.OfEntry), cancellationToken) is Lookup<Entry>.Found { Value: var entry }
                    ? await HandleAsync(call, press, entry, TeamsJson.Text(TeamsJson.Property(data, CausesCard.Words)), cancellationToken)
                    : Say(call, call.Words.AnswerGone);
        }
    }

    /// <summary>A thumb under a message of ours, with what was typed beside it.</summary>
    public async Task ReactAsync(Call call, JsonElement value, CancellationToken cancellationToken)
    {
        var said = TeamsJson.Property(value, "actionValue");
        var reaction = TeamsJson.Text(TeamsJson.Property(said, "reaction"));
        if (reaction is "like" or "dislike"
            && await bot.Deliveries.FindAsync(TeamsAdapter.Platform, Sender.Key(call.Conversation, call.Activity.ReplyToId ?? ""), cancellationToken) is Lookup<EntryId>.Found shown)
        {
            await KeepAsync(call, shown.Value, reaction == "like", null, Typed(TeamsJson.Text(TeamsJson.Property(said, "feedback"))), cancellationToken);
        }
    }

    private async Task<Outcome> HandleAsync(Call call, Press press, Entry entry, string words, CancellationToken cancellationToken)
    {
        var own = ChatWords.In(entry.Answer.Language);
        switch (press)
        {
            case Press.Helpful:
                await KeepAsync(call, entry.Id, helpful: true, null, "", cancellationToken);
                return Noted(entry, own.Thanks);
            case Press.NotHelpful:
                // Kept before the causes are shown: who leaves them has said this much.
                await KeepAsync(call, entry.Id, helpful: false, null, "", cancellationToken);
                return new Outcome.Show(CausesCard.Of(entry));
            case Press.Cause cause:
                await KeepAsync(call, entry.Id, helpful: false, cause.Why, words, cancellationToken);
                return Noted(entry, own.Thanks);
            case Press.Quotes quotes:
                return new Outcome.Show(QuotesCard.Of(entry, bot.Knowledge(), quotes.Page));
            case Press.Turn turn:
                return new Outcome.Show(AnswerCard.Of(entry, turn.Number, AskPerson), Turns: true);
            case Press.AskPerson:
                return Noted(entry, await person.AskAsync(call, entry, cancellationToken));
            case Press.Topic topic when topic.Number < entry.Answer.Nearest.Count:
                var question = call.Ask(entry.Answer.Nearest[topic.Number], alone: !await AskedByAsync(call, entry, cancellationToken));
                return new Outcome.Ask(question, AnswerCard.Of(entry, 0, AskPerson));
            default:
                return Say(call, call.Words.AnswerGone);
        }
    }

    private Outcome.Show Noted(Entry entry, string note) => new(AnswerCard.Of(entry, 0, AskPerson, note));

    private static Outcome.Show Say(Call call, string words) => new(WordsCard.Of(call.Language, words));

    private async Task<bool> AskedByAsync(Call call, Entry entry, CancellationToken cancellationToken) =>
        await bot.Inbox.OfEntryAsync(TeamsAdapter.Platform, entry.Id, cancellationToken) is Lookup<InboxItem>.Found item
        && bot.Inbox.IsAsker(item.Value, call.Asker);

    private Task KeepAsync(Call call, EntryId entry, bool helpful, FeedbackCause? cause, string words, CancellationToken cancellationToken) =>
        bot.Feedback.KeepAsync(
            new Feedback(TeamsAdapter.Platform, entry, call.Asker, helpful, cause, words[..Math.Min(words.Length, CausesCard.LongestWords)]),
            cancellationToken);

    /// <summary>Teams' own form gives its words as JSON within a string.</summary>
    private static string Typed(string feedback)
    {
        try
        {
            using var form = JsonDocument.Parse(feedback);
            return TeamsJson.Text(TeamsJson.Property(form.RootElement, "feedbackText"));
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private async Task<Outcome> ForgetAsync(Call call, CancellationToken cancellationToken)
    {
        var held = await bot.Personal.HeldAsync(TeamsAdapter.Platform, call.Asker, cancellationToken);
        await bot.Personal.ForgetAsync(TeamsAdapter.Platform, call.Asker, cancellationToken);
        return Say(call, ChatWords.With(call.Words.Forgotten, held.Questions, held.Verdicts));
    }
}
