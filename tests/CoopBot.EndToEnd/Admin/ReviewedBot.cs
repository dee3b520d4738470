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

    internal RunningBot Running { get; } = new();

    internal IReadOnlyList<Entry> Entries { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await Running.InitializeAsync();
        var (database, time, entries) = (Running.Bot.Database!, Running.Bot.Time, new List<Entry>());
        foreach (var (platform, conversation, asker, text) in _asked)
        {
            entries.Add(await Running.Bot.Pipeline.AnswerAsync(new Question(text, [], new Origin(platform, conversation, Asker: asker)), CancellationToken.None));
            if (platform == "discord")
            {
                await new Deliveries(database, time).KeepAsync(platform, $"90010020030040{entries.Count:0000}", entries[^1].Id, CancellationToken.None);
            }
        }

        var feedback = new FeedbackLog(database, time);
        await feedback.KeepAsync(new Feedback("discord", entries[4].Id, "700100200300400502", Helpful: false, FeedbackCause.Incomplete, "nobody says who builds it"), CancellationToken.None);
        await feedback.KeepAsync(new Feedback("discord", entries[14].Id, "700100200300400501", Helpful: true, Cause: null, ""), CancellationToken.None);
        Entries = entries;
    }

    public Task DisposeAsync() => Running.DisposeAsync();
}
