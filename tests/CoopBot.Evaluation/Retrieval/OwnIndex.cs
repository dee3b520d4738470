using System.Diagnostics;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>The bot's own retrieval over passages of one language; the only place of the program that calls it.</summary>
internal sealed class OwnIndex
{
    private readonly QuestionReader _reader;
    private readonly SnapshotIndex _index;
    private readonly Language _language;
    private readonly bool _asChat;

    /// <param name="language">That of the passages.</param>
    /// <param name="asChat">
    /// Whether the bot itself chooses which language's passages to look in. Otherwise it is those of the corpus, whatever the
    /// question's language: what is measured then is the ranking alone.
    /// </param>
    public OwnIndex(Snapshot snapshot, Language language, bool asChat, Settings settings)
    {
        _reader = new QuestionReader(settings.Questions);
        var building = Stopwatch.GetTimestamp();
        _index = new SnapshotIndex(snapshot, settings.Retrieval);
        BuildSeconds = Stopwatch.GetElapsedTime(building).TotalSeconds;
        (_language, _asChat) = (language, asChat);
    }

    public double BuildSeconds { get; }

    public SnapshotIndex Index => _index;

    /// <summary>The question read as in chat, its language detected.</summary>
    public Query Read(string question) => _reader.Read(new Question(question, [], new Origin("evaluation")));

    public Ranking Rank(Query query) => _asChat
        ? Retriever.Retrieve(query, _index, Audience.Everyone)
        : Retriever.Rank(query, _index.For(_language, Audience.Everyone));

    /// <summary>Ids of the passages, best first.</summary>
    public IReadOnlyList<string> Search(string question) => Search(Read(question));

    /// <summary>Likewise, with what a translator says of the question where it is not in the passages' language.</summary>
    /// <param name="waited">Gets the milliseconds that the translator took.</param>
    public IReadOnlyList<string> Search(string question, ITranslator translator, ICollection<double> waited)
    {
        var query = Read(question);
        if (query.Language == _language)
        {
            return Search(query);
        }

        var begun = Stopwatch.GetTimestamp();
        var said = translator.TranslateAsync(query, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        waited.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        return Search(query with { Translations = said });
    }

    private IReadOnlyList<string> Search(Query query) => [.. Rank(query).Candidates.Select(candidate => candidate.Passage.Id.Value)];
}
