using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Records;
using CoopBot.Discord.Listening;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Protocol.Rest;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord.Commands;

/// <summary>Tells the moderators that somebody wants a person, with a link to where.</summary>
internal sealed class PersonAsker(DiscordApi api, CallReplies replies, DiscordOptions options)
{
    public async Task AskAsync(Call call, Entry entry, CancellationToken cancellationToken)
    {
        // The moderators' channel may be busy for longer than Discord waits.
        await replies.LaterAsync(call, cancellationToken);
        var passedOn = Snowflake.TryRead(options.ModeratorsChannel, out var channel)
            && await api.PostMessageAsync(channel, Notice(call, entry), cancellationToken) is ApiAnswer<Message>.Given;
        await replies.FollowAsync(call, passedOn ? call.Words.PassedOn : call.Words.NotPassedOn, cancellationToken);
    }

    private static MessageBody Notice(Call call, Entry entry)
    {
        var server = call.Interaction.GuildId.IsNone ? "@me" : call.Interaction.GuildId.ToString();
        var place = $"https://discord.com/channels/{server}/{call.Interaction.ChannelId}/{call.Interaction.Message?.Id ?? Snowflake.None}";
        return new MessageBody
        {
            Content = ChatWords.With(
                ChatWords.In(call.Rule.Language ?? entry.Answer.Language).PersonWanted,
                $"**{Markdown.Name(call.Asker.Name)}**",
                Markdown.Name(entry.Question.Text),
                $"<{place}>"),
        }.Once(call.Interaction.Id.ToString());
    }
}
