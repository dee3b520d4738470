using System.Text.Json;

namespace CoopBot.Teams.Protocol.Activities;

/// <summary>
/// Something that happened in Teams, as far as it matters here.
/// (https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md)
/// </summary>
internal sealed record Activity
{
    public const string Message = "message";
    public const string Invoke = "invoke";
    public const string Deleted = "messageDelete";
    public const string Installed = "installationUpdate";

    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>"msteams" for all that comes from Teams.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where answers go.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Of an invoke: what is invoked.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installation: "add", "remove" or an update.</summary>
    public string? Action { get; init; }

    public string? Text { get; init; }

    /// <summary>The message that it answers, or whose button was pressed.</summary>
    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public Account? From { get; init; }

    /// <summary>The bot.</summary>
    public Account? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public IReadOnlyList<Entity?>? Entities { get; init; }

    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    public ChannelData? ChannelData { get; init; }

    /// <summary>Of an invoke or of a pressed button: what it carries.</summary>
    public JsonElement Value { get; init; }

    /// <summary>Never the words of the asker.</summary>
    public override string ToString() => $"Activity {Type} {Id}";
}
