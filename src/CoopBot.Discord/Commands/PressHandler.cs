using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Records;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord.Commands;

/// <summary>Sees to buttons and to the form behind one of them.</summary>
internal sealed class PressHandler(BotParts bot, CallReplies replies, PersonAsker person, DiscordOptions options)
{
    private const string Words = "words";

    private const int LongestWords = 1_000;

    private const int LongestTitle = 45;

    /// <returns>A question that the press asks; null when it was seen to.</returns>
    public async Task<Incoming?> HandleAsync(Call call, CancellationToken cancellationToken)
    {
        if (!Press.TryRead(call.Interaction.Data?.CustomId, out var press))
        {
            await replies.SayAsync(call, call.Words.NotUnderstood, cancellationToken);
            return null;
        }

        switch (press)
        {
            case Press.Sources sources:
                await replies.TurnAsync(call, SourcePages.Message(bot.Knowledge(), Readers.Of(call.Rule, call.Rank, alone: true), call.Language, sources.Number), cancellationToken);
                return null;
            case Press.Forget:
                await ForgetAsync(call, cancellationToken);
                return null;
            default:
                break;
        }

        if (await bot.Log.FindAsync(new EntryId(EntryOf(press)), cancellationToken) is not Lookup<Entry>.Found { Value: var entry })
        {
            await replies.SayAsync(call, call.Words.AnswerGone, cancellationToken);
            return null;
        }

        return await HandleAsync(call, press, entry, cancellationToken);
    }

    private async Task<Incoming?> HandleAsync(Call call, Press press, Entry entry, CancellationToken cancellationToken)
    {
        switch (press)
        {
            case Press.Helpful:
                await KeepAsync(call, entry, helpful: true, null, "", cancellationToken);
                await replies.SayAsync(call, call.Words.Thanks, cancellationToken);
                break;
            case Press.NotHelpful:
                await KeepAsync(call, entry, helpful: false, null, "", cancellationToken);
                await replies.SayAsync(call, Causes(call, entry), cancellationToken);
                break;
            case Press.Cause cause when call.Interaction.Type == Interaction.Form:
                await KeepAsync(call, entry, helpful: false, cause.Why, Typed(call.Interaction.Data?.Components), cancellationToken);
                await replies.SayAsync(call, call.Words.Thanks, cancellationToken);
                break;
            case Press.Cause cause:
                // Kept before the form opens: who closes it has said this much.
                await KeepAsync(call, entry, helpful: false, cause.Why, "", cancellationToken);
                await replies.OpenAsync(call, Form(call, cause), cancellationToken);
                break;
            case Press.Quotes quotes:
                var shown = AnswerMessage.Paged(QuotePages.Of(entry.Answer, bot.Knowledge()), quotes.Page, number => new Press.Quotes(entry.Id.Value, number));
                await (IsQuotes(call.Interaction) ? replies.TurnAsync(call, shown, cancellationToken) : replies.SayAsync(call, shown, cancellationToken));
                break;
            case Press.Turn turn:
                await replies.TurnAsync(call, AnswerMessage.Of(entry, turn.Number, options.ModeratorsChannel.Length > 0), cancellationToken);
                break;
            case Press.AskPerson:
                await person.AskAsync(call, entry, cancellationToken);
                break;
            case Press.Topic topic when topic.Number < entry.Answer.Nearest.Count:
                return call.Ask(entry.Answer.Nearest[topic.Number], alone: call.Interaction.Message?.IsEphemeral == true || !await AskedByAsync(call, entry, cancellationToken));
            default:
                await replies.SayAsync(call, call.Words.AnswerGone, cancellationToken);
                break;
        }

        return null;
    }

    private static string EntryOf(Press press) => press switch
    {
        Press.Helpful of => of.Entry,
        Press.NotHelpful of => of.Entry,
        Press.Cause of => of.Entry,
        Press.Quotes of => of.Entry,
        Press.AskPerson of => of.Entry,
        Press.Topic of => of.Entry,
        Press.Turn of => of.Entry,
        _ => "",
    };

    /// <summary>The quotes stand in a message of their own, whose buttons turn its pages and do nothing else.</summary>
    private static bool IsQuotes(Interaction interaction) =>
        interaction.Message is { IsEphemeral: true, Content: { } content } && content.StartsWith("**[", StringComparison.Ordinal);

    private async Task<bool> AskedByAsync(Call call, Entry entry, CancellationToken cancellationToken) =>
        await bot.Inbox.OfEntryAsync(DiscordAdapter.Platform, entry.Id, cancellationToken) is Lookup<InboxItem>.Found item
        && bot.Inbox.IsAsker(item.Value, call.Asker.Id.ToString());

    private Task KeepAsync(Call call, Entry entry, bool helpful, FeedbackCause? cause, string words, CancellationToken cancellationToken) =>
        bot.Feedback.KeepAsync(new Feedback(DiscordAdapter.Platform, entry.Id, call.Asker.Id.ToString(), helpful, cause, words), cancellationToken);

    private static MessageBody Causes(Call call, Entry entry) => new()
    {
        Content = call.Words.WhatWasWrong,
        Components =
        [
            Component.Row([.. Enum.GetValues<FeedbackCause>().Select(cause => Component.Button(call.Words.Causes[cause], new Press.Cause(entry.Id.Value, cause).Write()))]),
        ],
    };

    private static FormBody Form(Call call, Press.Cause cause) => new(
        cause.Write(),
        Markdown.Label(call.Words.InYourWords, LongestTitle),
        [Component.Row(Component.Field(Markdown.Label(call.Words.InYourWordsLabel, LongestTitle), Words, LongestWords))]);

    private static string Typed(IReadOnlyList<FormField?>? rows)
    {
        var field = (rows ?? []).OfType<FormField>()
            .SelectMany(row => (row.Components ?? []).Append(row.Component))
            .OfType<FormField>()
            .FirstOrDefault(field => field.CustomId == Words);
        return field?.Value is { } words ? words[..Math.Min(words.Length, LongestWords)] : "";
    }

    private async Task ForgetAsync(Call call, CancellationToken cancellationToken)
    {
        var asker = call.Asker.Id.ToString();
        var held = await bot.Personal.HeldAsync(DiscordAdapter.Platform, asker, cancellationToken);
        await bot.Personal.ForgetAsync(DiscordAdapter.Platform, asker, cancellationToken);
        await replies.TurnAsync(call, new MessageBody { Content = ChatWords.With(call.Words.Forgotten, held.Questions, held.Verdicts) }, cancellationToken);
    }
}
