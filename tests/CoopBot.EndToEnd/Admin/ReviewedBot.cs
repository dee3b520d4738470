using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.EndToEnd.Admin;

/// <summary>A running bot that has been asked a morning's worth of questions, on several platforms, with some feedback.</summary>
public sealed class ReviewedBot : IAsyncLifetime
{
    /// <summary>An account whose words a test erases.</summary>
    public const string Leaver = "700100200300400500";

    private static readonly (string Platform, string Conversation, string Asker, string Text)[] _asked =
    [
        ("discord", "71/81", Leaver, "my own words: what is the HSI?"),
        ("web", "", "", "How many patrol boats were donated and what are they worth?"),
        ("discord", "71/82", "700100200300400501", "¿Cuánto costó el muelle?"),
        ("discord", "71/82", "700100200300400501", "y la base?"),
        ("discord", "71/82", "700100200300400502", "Which company builds the dock?"),
        ("discord", "71/83", "700100200300400503", "who builds the dock?"),
        ("web", "", "", "¿Qué empresa construye el muelle?"),
        ("web", "", "", "What is the polygraph school?"),
        ("discord", "71/82", "700100200300400502", "thanks!"),
        ("cli", "", "", "Where is the canine clinic?"),
        ("web", "", "", "Why were the projects paused in January 2025?"),
        ("discord", "71/82", "700100200300400504", "¿Quién era el ministro de Defensa en 2024?"),
        ("web", "", "", "What does the agreement of September 2024 say?"),
        ("web", "", "", "how many submarines does Ecuador have?"),
        ("discord", "71/81", "700100200300400501", "what did the dock cost?"),
        ("web", "", "", "¿Cuántos submarinos tiene el Ecuador?"),
        ("web", "", "", "What are the goals of the cooperation?"),
    ];

    private readonly List<Entry> _entries = [];

    public ReviewedBot()
        : this(Repository.Knowledge)
    {
    }

    internal ReviewedBot(string knowledge) => Running = new RunningBot { Knowledge = knowledge };

    internal RunningBot Running { get; }

    internal IReadOnlyList<Entry> Entries => _entries;

    public async Task InitializeAsync()
    {
        await Running.InitializeAsync();
        var (database, time) = (Running.Bot.Database!, Running.Bot.Time);
        foreach (var (platform, conversation, asker, text) in _asked)
        {
            var entry = await AskAsync(platform, conversation, asker, text);
            if (platform == "discord")
            {
                await new Deliveries(database, time).KeepAsync(platform, $"90010020030040{_entries.Count:0000}", entry.Id, CancellationToken.None);
            }
        }

        var feedback = new FeedbackLog(database, time);
        await feedback.KeepAsync(new Feedback("discord", _entries[4].Id, "700100200300400502", Helpful: false, FeedbackCause.Incomplete, "nobody says who builds it"), CancellationToken.None);
        await feedback.KeepAsync(new Feedback("discord", _entries[14].Id, "700100200300400501", Helpful: true, Cause: null, ""), CancellationToken.None);
    }

    internal async Task<Entry> AskAsync(string platform, string conversation, string asker, string text)
    {
        _entries.Add(await Running.Bot.Pipeline.AnswerAsync(new Question(text, [], new Origin(platform, conversation, Asker: asker)), CancellationToken.None));
        return _entries[^1];
    }

    public Task DisposeAsync() => Running.DisposeAsync();
}
