using System.Text.Json;
using CoopBot.Core.Conversations;
using CoopBot.Teams.Protocol;
using CoopBot.Teams.Protocol.Activities;

namespace CoopBot.Teams.Listening;

/// <summary>Whether a message speaks to CoopBot, and what it says.</summary>
internal static class MessageReader
{
    private const string Quoted = "messageReference";

    /// <returns>Null for all that is none of our business.</returns>
    public static Incoming? Read(Call call)
    {
        var activity = call.Activity;
        var bot = activity.Recipient!.Id!;
        if (activity.From!.Id == bot)
        {
            return null;
        }

        var mentions = (activity.Entities ?? []).OfType<Entity>().Where(entity => entity.Type == "mention").ToList();
        var (quotedId, quotedText, quotesUs) = Quote(activity, bot);
        var address = new Address(
            Direct: call.Personal,
            Mentioned: mentions.Exists(mention => mention.Mentioned?.Id == bot),
            RepliesToUs: quotesUs,
            InOwnThread: false,
            ToAnother: mentions.Exists(mention => mention.Mentioned?.Id != bot) || (quotedId.Length > 0 && !quotesUs));
        if (!address.IsForUs(call.Rule))
        {
            return null;
        }

        var text = MessageText.WithoutMentionOf(bot, activity.Text ?? "", mentions);
        if (text.Length == 0 && !quotesUs)
        {
            // A mention alone, in reply to somebody: that is what is asked about.
            text = MessageText.Plain(quotedText);
        }

        return call.Ask(text, alone: false) with { Answers = quotesUs ? quotedId : "" };
    }

    /// <summary>Teams puts a message that is quoted beside the text, as JSON within a string.</summary>
    private static (string Id, string Text, bool OfUs) Quote(Activity activity, string bot)
    {
        var content = (activity.Attachments ?? []).OfType<Attachment>().FirstOrDefault(attachment => attachment.ContentType == Quoted)?.Content ?? default;
        if (content.ValueKind == JsonValueKind.String)
        {
            try
            {
                using var inner = JsonDocument.Parse(TeamsJson.Text(content));
                content = inner.RootElement.Clone();
            }
            catch (JsonException)
            {
                return ("", "", false);
            }
        }

        var sender = TeamsJson.Text(TeamsJson.Property(TeamsJson.Property(TeamsJson.Property(content, "messageSender"), "application"), "id"));
        return (
            TeamsJson.Text(TeamsJson.Property(content, "messageId")),
            TeamsJson.Text(TeamsJson.Property(content, "messagePreview")),
            sender.Length > 0 && bot.EndsWith(sender, StringComparison.OrdinalIgnoreCase));
    }
}
