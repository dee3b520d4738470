using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Reviewing;

/// <summary>Turns reviewed questions into regression cases: what was judged once is asked again at every change of folder or program.</summary>
public sealed class Promotion(RegressionFile file, CurrentIndex current, TimeProvider time)
{
    /// <summary>Before the entry's id in the id of a case.</summary>
    private const string Prefix = "r-";

    // One for the whole program: the pages add cases while the keeper takes some out.
    private static readonly Lock _writing = new();

    /// <summary>Adds a question to the set, durably.</summary>
    /// <param name="by">The reviewer's name, for the notes of the case.</param>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    /// <exception cref="InvalidDataException">The file has a line that is no case; nothing is written.</exception>
    public Task<Promoted> PromoteAsync(Entry entry, Expected expected, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var known = current.Take().Snapshot.Bibliography;
        Promoted.Refused? refused =
            entry.Question.Text.Trim().Length == 0 ? new("the question has been taken out of the log", "choose another entry")
            : expected is Expected.Citing { Sources.Count: 0 } ? new("no source is named that a right answer cites", "name at least one, or say that nothing should be answered")
            : expected is Expected.Citing citing && citing.Sources.FirstOrDefault(id => !known.ContainsKey(new SourceId(id))) is { } unknown ? new($"the bibliography has no source {unknown}", "take an id of sources.yml")
            : null;
        return refused is not null
            ? Task.FromResult<Promoted>(refused)
            : Task.Run(() => Add(Case(entry, expected, by)), cancellationToken);
    }

    /// <summary>Takes questions out of the set again: a person who is forgotten must be forgotten there too.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    public Task<int> WithdrawAsync(IReadOnlyCollection<EntryId> entries, CancellationToken cancellationToken)
    {
        var ids = entries.Select(Id).ToHashSet(StringComparer.Ordinal);
        return Task.Run(() => Remove(ids), cancellationToken);
    }

    /// <summary>Takes out the questions of all who were forgotten since, wherever they asked for it: in a chat, on a page, at a terminal.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="IOException">The file cannot be read or written; it is as it was.</exception>
    /// <exception cref="InvalidDataException">The file has a line that is no case; nothing is written.</exception>
    public async Task<int> WithdrawErasedAsync(AnswerLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        var erased = new List<EntryId>();
        foreach (var one in file.Read().Where(one => one.Id.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var id = new EntryId(one.Id[Prefix.Length..]);
            if (await log.FindAsync(id, cancellationToken) is Lookup<Entry>.Found { Value.Question.Text.Length: 0 })
            {
                erased.Add(id);
            }
        }

        return erased.Count > 0 ? await WithdrawAsync(erased, cancellationToken) : 0;
    }

    private static string Id(EntryId entry) => $"{Prefix}{entry}";

    private RegressionCase Case(Entry entry, Expected expected, string by) => new(
        Id(entry.Id),
        entry.Answer.Language.Code(),
        expected is Expected.Citing ? RegressionCase.Reviewed : RegressionCase.Unanswerable,
        entry.Question.Text,
        entry.Question.Previous,
        (expected as Expected.Citing)?.MustContain ?? [],
        (expected as Expected.Citing)?.Sources ?? [],
        entry.Question.Origin.Audience.ToString().ToLowerInvariant(),
        $"promoted by {by} on {time.GetUtcNow():yyyy-MM-dd}");

    private Promoted Add(RegressionCase one)
    {
        lock (_writing)
        {
            var cases = file.Read();
            if (cases.FirstOrDefault(other => other.Id == one.Id || Same(other, one)) is { } there)
            {
                return new Promoted.Refused($"the question is in the set already, as {there.Id}", "change that line if something else is right now");
            }

            file.Write(cases.Append(one));
            return new Promoted.Added(one);
        }
    }

    private int Remove(HashSet<string> ids)
    {
        lock (_writing)
        {
            var cases = file.Read();
            var rest = cases.Where(one => !ids.Contains(one.Id)).ToList();
            if (rest.Count < cases.Count)
            {
                file.Write(rest);
            }

            return cases.Count - rest.Count;
        }
    }

    /// <summary>Word for word, apart from case, accents and punctuation, after the same earlier questions, for the same readers.</summary>
    private static bool Same(RegressionCase one, RegressionCase other) =>
        one.Audience == other.Audience && Key(one).SequenceEqual(Key(other));

    private static IEnumerable<string> Key(RegressionCase one) =>
        one.Previous.Append(one.Question).Select(text => string.Join(' ', Tokenizer.Tokenize(text).Select(token => Words.Fold(token.Lower))));
}
