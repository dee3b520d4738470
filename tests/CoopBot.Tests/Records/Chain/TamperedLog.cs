using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Chain;
using Microsoft.Data.Sqlite;

namespace CoopBot.Tests.Records.Chain;

/// <summary>
/// A log with all that happens to one (entries, feedback given and changed, a person forgotten), its heads, and copies of earlier
/// states. Each <see cref="Copy"/> stands in memory, to be changed at will.
/// </summary>
internal sealed class TamperedLog : IDisposable
{
    public const int Entries = 24;

    private readonly List<SqliteConnection> _states = [];

    private TamperedLog(RecordsFolder records)
    {
        Records = records;
        Options = new RecordsOptions { Folder = records.Folder };
        Heads = new Heads(records.Database, Options, records.Time);
        Check = new ChainCheck(records.Database, Heads);
    }

    public RecordsFolder Records { get; }

    public RecordsOptions Options { get; }

    public Heads Heads { get; }

    public ChainCheck Check { get; }

    public IReadOnlyList<Head?> Known { get; private set; } = [];

    /// <summary>States of the database as it was at each head but the last.</summary>
    public int Earlier => _states.Count - 1;

    public static async Task<TamperedLog> CreateAsync()
    {
        var log = new TamperedLog(await RecordsFolder.ReadyAsync(CancellationToken.None));
        for (var state = 0; state < 4; state++)
        {
            await WriteAsync(log.Records, Entries / 4, state);
            if (state == 2)
            {
                await new PersonalData(log.Records.Database).ForgetAsync("discord", "1", CancellationToken.None);
            }

            await log.Heads.ExportAsync(CancellationToken.None);
            log._states.Add(Memory(log.Records.Database.FilePath));
        }

        log.Known = await log.Heads.ReadAsync(CancellationToken.None);
        return log;
    }

    /// <summary>Writes as CoopBot writes.</summary>
    public static async Task WriteAsync(RecordsFolder records, int entries, int salt)
    {
        var feedback = new FeedbackLog(records.Database, records.Time);
        for (var i = 0; i < entries; i++)
        {
            var asker = $"{i % 3}";
            var entry = (i % 2 == 0 ? Tests.Records.Entries.Grounded($"q{salt}.{i}") : Tests.Records.Entries.Abstained(AbstentionReason.KnownGap)) with
            {
                Question = new Question($"q{salt}.{i}", [], new Origin("discord", $"c{asker}", Audience.Everyone, asker)),
            };
            await records.Log.WriteAsync(entry, CancellationToken.None);
            await feedback.KeepAsync(new Feedback("discord", entry.Id, asker, false, FeedbackCause.Outdated, "words"), CancellationToken.None);
            if (i % 2 == 0)
            {
                await feedback.KeepAsync(new Feedback("discord", entry.Id, asker, true, null, ""), CancellationToken.None);
            }
        }
    }

    /// <summary>The log as it is, or as it was.</summary>
    public SqliteConnection Copy(int? state = null)
    {
        var copy = new SqliteConnection("Data Source=:memory:");
        copy.Open();
        _states[state ?? Earlier].BackupDatabase(copy);
        using var off = copy.CreateCommand();
        off.CommandText = "pragma foreign_keys = off";
        off.ExecuteNonQuery();
        return copy;
    }

    public ChainReport Look(SqliteConnection copy, IReadOnlyList<Head?>? known = null) => Check.Run([copy], known ?? Known, CancellationToken.None);

    public void Dispose()
    {
        _states.ForEach(state => state.Dispose());
        Records.Dispose();
    }

    private static SqliteConnection Memory(string file)
    {
        using var source = new SqliteConnection($"Data Source={file};Pooling=False");
        source.Open();
        var copy = new SqliteConnection("Data Source=:memory:");
        copy.Open();
        source.BackupDatabase(copy);
        return copy;
    }
}
