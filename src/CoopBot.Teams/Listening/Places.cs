using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Teams.Protocol.Activities;

namespace CoopBot.Teams.Listening;

/// <summary>The configuration's rules for conversations and people.</summary>
internal sealed class Places(TeamsOptions options)
{
    private const string Threads = ";messageid=";

    private const string Prefix = "19:";

    private readonly Dictionary<string, Rank> _ranks = new(options.Ranks, StringComparer.OrdinalIgnoreCase);

    /// <summary>A thread follows its channel.</summary>
    public PlaceRule Rule(string conversation)
    {
        var thread = conversation.IndexOf(Threads, StringComparison.Ordinal);
        var place = thread < 0 ? conversation : conversation[..thread];
        return options.Channels.GetValueOrDefault(place.StartsWith(Prefix, StringComparison.Ordinal) ? place[Prefix.Length..] : place) ?? PlaceRule.Usual;
    }

    public Rank Rank(Account? person) => person?.AadObjectId is { Length: > 0 } id ? _ranks.GetValueOrDefault(id) : default;

    /// <summary>The rule's, else that of the asker's client.</summary>
    public static Language Language(PlaceRule rule, Activity activity)
    {
        var client = (activity.Entities ?? []).OfType<Entity>().FirstOrDefault(entity => entity.Type == "clientInfo")?.Locale;
        return rule.Language
            ?? (LanguageCodes.TryRead(activity.Locale ?? client, out var language) ? language : Core.Questions.Language.English);
    }
}
