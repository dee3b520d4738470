using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Protocol.Rest;

namespace CoopBot.Discord.Commands;

/// <summary>The ways to answer an interaction. Whether an answer arrives is not followed up: nobody would be there to be told.</summary>
internal sealed class CallReplies(DiscordApi api)
{
    /// <summary>A message that only the one who called sees.</summary>
    public async Task SayAsync(Call call, MessageBody body, CancellationToken cancellationToken) =>
        await api.AnswerAsync(call.Interaction.Id, call.Token, Reply.Say(body.ForAskerAlone()), DiscordJson.Default.InteractionReplyMessageBody, cancellationToken);

    public Task SayAsync(Call call, string words, CancellationToken cancellationToken) =>
        SayAsync(call, new MessageBody { Content = words }, cancellationToken);

    /// <summary>Another page in place of the message whose button was pressed.</summary>
    public async Task TurnAsync(Call call, MessageBody body, CancellationToken cancellationToken) =>
        await api.AnswerAsync(call.Interaction.Id, call.Token, Reply.Turn(body), DiscordJson.Default.InteractionReplyMessageBody, cancellationToken);

    public async Task OpenAsync(Call call, FormBody form, CancellationToken cancellationToken) =>
        await api.AnswerAsync(call.Interaction.Id, call.Token, Reply.Form(form), DiscordJson.Default.InteractionReplyFormBody, cancellationToken);

    /// <summary>For what may take longer than Discord waits; <see cref="FollowAsync"/> then says it.</summary>
    public async Task LaterAsync(Call call, CancellationToken cancellationToken) =>
        await api.AnswerAsync(call.Interaction.Id, call.Token, Reply.Later(alone: true), DiscordJson.Default.InteractionReplyDeferredBody, cancellationToken);

    public async Task FollowAsync(Call call, string words, CancellationToken cancellationToken) =>
        await api.EditOriginalAsync(call.Interaction.ApplicationId, call.Token, new MessageBody { Content = words }, cancellationToken);
}
