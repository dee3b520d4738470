using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Words;

namespace CoopBot.Teams.Listening;

/// <summary>An activity with what is known of its place and of who caused it.</summary>
internal sealed record Call(Activity Activity, PlaceRule Rule, Rank Rank, Language Language)
{
    public string Conversation => Activity.Conversation!.Id!;

    public string ServiceUrl => Activity.ServiceUrl!;

    public Account Person => Activity.From!;

    /// <summary>The same person in every conversation of the tenant.</summary>
    public string Asker => Person.AadObjectId is { Length: > 0 } id ? id : Person.Id!;

    public string Event => $"{Conversation}/{Activity.Id}";

    public string Tenant => Activity.Conversation!.TenantId ?? Activity.ChannelData?.Tenant?.Id ?? "";

    /// <summary>The chat of CoopBot and one person.</summary>
    public bool Personal => Activity.Conversation!.ConversationType is "personal" or null;

    public bool InChannel => Activity.Conversation!.ConversationType == "channel";

    public ChatWords Words => ChatWords.In(Language);

    public TeamsWords TeamsWords => TeamsWords.In(Language);

    /// <summary>In a thread and in a chat with one person all speak of one thing; in a group chat each asker has a conversation of his own.</summary>
    /// <param name="pseudonym">Of the asker: no account number gets into the records.</param>
    public string Talk(string pseudonym) => Personal || InChannel ? $"teams/{Conversation}" : $"teams/{Conversation}/{pseudonym}";

    /// <summary>A question that this activity asks.</summary>
    /// <param name="alone">True: only the asker will see the answer; a private place leaves no choice.</param>
    public Incoming Ask(string text, bool alone)
    {
        var private_ = alone || Personal || Rule.Private;
        return new Incoming
        {
            Id = Activity.Id!,
            Conversation = Conversation,
            ServiceUrl = ServiceUrl,
            Bot = Activity.Recipient!,
            Person = private_ && !Personal ? Person : null,
            Tenant = Tenant,
            Text = text,
            Personal = Personal,
            Alone = private_,
            ByButton = Activity.Type == Activity.Invoke,
            Audience = Readers.Of(Rule, Rank, private_),
            Language = Language,
        };
    }

    public override string ToString() => $"Call {Activity.Id}";
}
