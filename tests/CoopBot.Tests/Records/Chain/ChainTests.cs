using CoopBot.Core.Records.Chain;
using CoopBot.Core.Records.Privacy;
using Dapper;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace CoopBot.Tests.Records.Chain;

/// <summary>Whatever happens to the stored log behind CoopBot's back is found, and where. COOPBOT_CASES sets how many changes are tried.</summary>
public sealed class ChainTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_log_that_only_coopbot_wrote_is_sound()
    {
        using var log = await TamperedLog.CreateAsync();

        var report = await log.Check.RunAsync(CancellationToken.None);

        Assert.Empty(report.Faults);
        Assert.Equal((report.Links, 4), (report.UpTo, report.Heads));
        Assert.True(report.Erased > 0 && report.Removed > 0);
        Assert.Equal(log.Records.Ask<long>("select (select count(*) from entries) + (select count(*) from feedback) + (select count(*) from erasures)"), report.Rows);
    }

    [Fact]
    public async Task Every_change_to_the_stored_log_is_found_where_it_was_made()
    {
        var (cases, seed) = (Cases.Count(300), Cases.Seed());
        output.WriteLine($"COOPBOT_SEED={seed}, {cases} changes");
        var random = new Random(seed);
        using var log = await TamperedLog.CreateAsync();
        var tampering = new Tampering(random);
        var ways = new (string Name, Func<SqliteConnection, Func<ChainFault, bool>> Change)[]
        {
            ("flip", tampering.Flip), ("delete", tampering.Delete), ("swap", tampering.Swap), ("insert", tampering.Insert), ("tail cut", tampering.CutTail),
            ("forge", tampering.Forge), ("retype", tampering.Retype),
        };
        var tried = new SortedDictionary<string, int>();
        for (var i = 0; i < cases; i++)
        {
            // A flipped bit is the likeliest and has the most places.
            var (name, change) = ways[Math.Max(0, random.Next(10) - 3)];
            using var copy = log.Copy();
            var located = change(copy);

            var report = log.Look(copy);

            Assert.True(report.Faults.Any(located), $"COOPBOT_SEED={seed}, change {i} ({name}) not located in: {string.Join("; ", report.Faults)}");
            tried[name] = tried.GetValueOrDefault(name) + 1;
        }

        output.WriteLine(string.Join(", ", tried.Select(way => $"{way.Value} {way.Key}")));
    }

    [Fact]
    public async Task A_log_put_back_to_an_older_state_and_gone_on_with_is_found_at_the_first_head_it_misses()
    {
        using var log = await TamperedLog.CreateAsync();
        for (var state = 0; state < log.Earlier; state++)
        {
            foreach (var more in new[] { 0, 2, 40 })
            {
                using var fork = await ForkAsync(log, state, more);
                using var forked = fork.Outside();
                var (faults, length) = (log.Look(forked).Faults, forked.ExecuteScalar<long>("select max(link) from chain"));

                Assert.Empty(log.Look(forked, [.. log.Known.Take(state + 1)]).Faults);
                Assert.Equal(state + 2, faults[0].Row);
                Assert.Equal(log.Known[state + 1]!.Link <= length ? ChainFaultKind.Forked : ChainFaultKind.TailCut, faults[0].Kind);
            }
        }
    }

    [Fact]
    public async Task A_row_with_its_link_from_another_course_of_the_same_log_does_not_fit_in()
    {
        using var log = await TamperedLog.CreateAsync();
        using var fork = await ForkAsync(log, 0, 40);
        using var copy = log.Copy();
        copy.Execute("attach database @FilePath as fork", new { fork.Database.FilePath });
        var columns = string.Join(", ", ChainedTable.Entries.Columns.Prepend("sequence"));
        var spliced = copy.Query<(long Link, long Row)>(
            "select link, row from fork.chain join main.chain using (link, row, of, act) where of = 'entries' and act = 'added' and fork.chain.mac <> main.chain.mac and main.chain.salts is not null").AsList();

        var (link, row) = spliced[^1];
        copy.Execute(
            $"""
            delete from entries where sequence = {row};
            delete from entry_facts where sequence = {row};
            insert into entries ({columns}) select {columns} from fork.entries where sequence = {row};
            delete from chain where link = {link};
            insert into chain select * from fork.chain where link = {link};
            """);

        Assert.Contains(log.Look(copy).Faults, fault => fault.Kind == ChainFaultKind.LinkChanged && fault.Link == link);
    }

    [Fact]
    public async Task What_a_link_says_of_a_text_cannot_be_guessed()
    {
        using var records = await RecordsFolder.ReadyAsync(CancellationToken.None);
        await records.Log.WriteAsync(Entries.Grounded("the same"), CancellationToken.None);
        await records.Log.WriteAsync(Entries.Grounded("the same"), CancellationToken.None);
        using var connection = records.Outside();
        var place = ChainedTable.Entries.Columns.ToList().IndexOf("question");

        var commitments = connection.Query<byte[]>("select commitments from chain").Select(all => Convert.ToHexString(all, place * 32, 32)).ToList();
        var salts = connection.Query<byte[]>("select salts from chain").SelectMany(all => all.Chunk(16).Select(Convert.ToHexString)).ToList();

        Assert.Distinct(commitments);
        Assert.Distinct(salts);
    }

    [Fact]
    public async Task A_chain_is_not_sound_with_another_key()
    {
        using var log = await TamperedLog.CreateAsync();
        using var others = await RecordsFolder.ReadyAsync(CancellationToken.None);
        var check = new ChainCheck(others.Database, log.Heads);
        using var copy = log.Copy();

        var faults = check.Run([copy], log.Known, CancellationToken.None).Faults;
        Assert.Equal((ChainFaultKind.KeyChanged, ChainFaultKind.LinkChanged, 1), (faults[0].Kind, faults[1].Kind, faults[1].Link));

        copy.Execute("update chain_key set id = @Id", new { others.Database.Key.Id });
        faults = check.Run([copy], log.Known, CancellationToken.None).Faults;
        Assert.Equal((ChainFaultKind.LinkChanged, 1), (faults[0].Kind, faults[0].Link));
        Assert.Equal(4, faults.Count(fault => fault.Kind == ChainFaultKind.HeadForged));
    }

    [Fact]
    public async Task A_head_that_was_changed_is_found()
    {
        var (cases, seed) = (Cases.Count(300), Cases.Seed());
        output.WriteLine($"COOPBOT_SEED={seed}, {cases} changes");
        var random = new Random(seed);
        using var log = await TamperedLog.CreateAsync();
        var lines = await File.ReadAllLinesAsync(log.Heads.FilePath);
        using var copy = log.Copy();
        for (var i = 0; i < cases; i++)
        {
            var line = random.Next(lines.Length);
            var bytes = System.Text.Encoding.UTF8.GetBytes(lines[line]);
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(7));
            if (bytes.AsSpan().ContainsAny((byte)'\n', (byte)'\r'))
            {
                continue;
            }

            await File.WriteAllLinesAsync(log.Heads.FilePath, lines.Select((text, at) => at == line ? System.Text.Encoding.UTF8.GetString(bytes) : text));

            var fault = Assert.Single((await log.Check.RunAsync(CancellationToken.None)).Faults);
            Assert.Equal((ChainFaultKind.HeadForged, line + 1), (fault.Kind, fault.Row));
        }
    }

    [Fact]
    public async Task A_row_and_its_link_are_written_in_one_transaction()
    {
        using var records = await RecordsFolder.ReadyAsync(CancellationToken.None);
        using var connection = records.Database.Open();

        Assert.Throws<InvalidOperationException>(() => records.Database.Chain.Append(connection, ChainedTable.Entries, 1, ChainAct.Added));
        using var transaction = connection.BeginTransaction();
        Assert.Throws<InvalidOperationException>(() => records.Database.Chain.Append(connection, ChainedTable.Entries, 1, ChainAct.Added));
    }

    [Fact]
    public async Task Every_followed_table_has_all_its_columns_followed()
    {
        using var records = await RecordsFolder.ReadyAsync(CancellationToken.None);
        using var connection = records.Outside();
        foreach (var table in ChainedTable.All)
        {
            Assert.Equal(
                connection.Query<string>($"select name from pragma_table_info('{table.Name}') where name <> 'sequence'").Order(),
                table.Columns.Order());
        }
    }

    /// <summary>An older state of the log, gone on with by CoopBot with the right key.</summary>
    private static async Task<RecordsFolder> ForkAsync(TamperedLog log, int state, int more)
    {
        var fork = new RecordsFolder();
        Directory.CreateDirectory(fork.Folder);
        File.Copy(Path.Combine(log.Records.Folder, LogKey.FileName), Path.Combine(fork.Folder, LogKey.FileName));
        using (var older = log.Copy(state))
        using (var file = fork.Outside())
        {
            older.BackupDatabase(file);
        }

        await fork.Database.PrepareAsync(CancellationToken.None);
        await TamperedLog.WriteAsync(fork, more, 90 + state);
        return fork;
    }
}
