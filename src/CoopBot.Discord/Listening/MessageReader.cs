using System.Text;
using CoopBot.Core.Conversations;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Listening;

/// <summary>Whether a message is a question to CoopBot, and which.</summary>
internal sealed class MessageReader(Places places)
{
    /// <returns>Null for all that is none of our business.</returns>
    public Incoming? Read(Message message, Snowflake self)
    {
        if (message.Author is not { Bot: not true } author || author.Id.IsNone || author.Id == self
            || !message.WebhookId.IsNone
            || message.Type is not (null or Message.Ordinary or Message.Reply))
        {
            return null;
        }

        var rule = places.Rule(message.ChannelId);
        var mentions = (message.Mentions ?? []).OfType<User>().Select(user => user.Id).ToList();
        var answered = message.Type == Message.Reply ? message.ReferencedMessage?.Author?.Id ?? Snowflake.None : Snowflake.None;
        var address = new Address(
            Direct: message.GuildId.IsNone,
            Mentioned: mentions.Contains(self),
            RepliesToUs: answered == self,
            InOwnThread: places.IsThreadOf(message.ChannelId, self),
            ToAnother: mentions.Exists(user => user != self)
                || message.MentionRoles is { Count: > 0 }
                || message.MentionEveryone == true
                || (!answered.IsNone && answered != self));
        if (!address.IsForUs(rule))
        {
            return null;
        }

        var text = WithoutMentions(message.Content ?? "");
        if (text.Length == 0 && answered != self && message.ReferencedMessage?.Content is { Length: > 0 } pointedTo)
        {
            // A mention alone, in reply to somebody: that is what is asked about.
            text = WithoutMentions(pointedTo);
        }

        if (text.Length == 0 && !address.Direct && !address.Mentioned)
        {
            // Without the privileged intent such messages come without their words.
            return null;
        }

        return new Incoming
        {
            Id = message.Id,
            Channel = message.ChannelId,
            Guild = message.GuildId,
            Text = text,
            Answers = answered == self ? message.ReferencedMessage?.Id ?? Snowflake.None : Snowflake.None,
            Thread = rule.Thread && !address.Direct && !places.IsThread(message.ChannelId),
            OnlyPrivately = rule.Private && !address.Direct,
            Audience = Readers.Of(rule, places.Rank(message.Member), alone: false),
            Language = Places.Language(rule, null),
        };
    }

    /// <summary>Mentions stand in the text as "&lt;@123&gt;", "&lt;@!123&gt;" or "&lt;@&amp;123&gt;"; who they are says nothing about the question.</summary>
    internal static string WithoutMentions(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' && i + 1 < text.Length && text[i + 1] == '@' ? text.IndexOf('>', i) : -1;
            if (end > 0 && end - i < 26 && text.AsSpan(i + 2, end - i - 2).TrimStart("!&") is { Length: > 0 } id && !id.ContainsAnyExceptInRange('0', '9'))
            {
                i = end;
                kept.Append(' ');
            }
            else
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString().Trim();
    }
}
