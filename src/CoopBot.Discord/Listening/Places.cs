using System.Collections.Concurrent;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Listening;

/// <summary>What is known of channels, threads and roles: the configuration's rules, and the threads that the gateway told of.</summary>
internal sealed class Places(DiscordOptions options)
{
    /// <summary>Threads that are long idle are told of again when they wake.</summary>
    private const int MostThreads = 50_000;

    private readonly ConcurrentDictionary<Snowflake, (Snowflake Parent, Snowflake Owner)> _threads = new();
    private readonly Dictionary<Snowflake, PlaceRule> _rules = options.Channels.ToDictionary(pair => Id(pair.Key), pair => pair.Value);
    private readonly Dictionary<Snowflake, Rank> _ranks = options.Roles.ToDictionary(pair => Id(pair.Key), pair => pair.Value);

    public void Learn(IEnumerable<Channel> channels)
    {
        foreach (var thread in channels.Where(channel => channel.IsThread && !channel.Id.IsNone))
        {
            if (_threads.Count >= MostThreads)
            {
                _threads.Clear();
            }

            _threads[thread.Id] = (thread.ParentId, thread.OwnerId);
        }
    }

    public void Forget(Snowflake thread) => _threads.TryRemove(thread, out _);

    public bool IsThread(Snowflake channel) => _threads.ContainsKey(channel);

    public bool IsThreadOf(Snowflake channel, Snowflake owner) => _threads.TryGetValue(channel, out var thread) && thread.Owner == owner;

    /// <summary>A thread follows its channel unless it is named itself.</summary>
    public PlaceRule Rule(Snowflake channel, Snowflake parent = default) =>
        _rules.TryGetValue(channel, out var own) ? own
        : !parent.IsNone && _rules.TryGetValue(parent, out var given) ? given
        : _threads.TryGetValue(channel, out var thread) && _rules.TryGetValue(thread.Parent, out var known) ? known
        : PlaceRule.Usual;

    public Rank Rank(Member? member) =>
        (member?.Roles ?? []).OfType<Snowflake>().Select(role => _ranks.GetValueOrDefault(role)).DefaultIfEmpty().Max();

    /// <summary>The rule's, else that of the asker's client.</summary>
    public static Language Language(PlaceRule rule, string? locale) =>
        rule.Language ?? (LanguageCodes.TryRead(locale, out var language) ? language : Core.Questions.Language.English);

    private static Snowflake Id(string text) => Snowflake.TryRead(text, out var id) ? id : throw new FormatException("The options are not checked.");
}
