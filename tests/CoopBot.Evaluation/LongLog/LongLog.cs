using CoopBot.Core.Questions;
using CoopBot.Evaluation.Questions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Evaluation.LongLog;

/// <summary>
/// A log as a busy year would leave it: the answers to the practice questions, asked again and again by many people on four
/// platforms, some with words of their own, with verdicts of askers and reviewers. It is written past the service, and so
/// without the links of the chain.
/// </summary>
internal static class LongLog
{
    /// <summary>People; about the size of a large server's active members.</summary>
    private const int Askers = 20_000;

    private static readonly string[] _sets = ["first", "practice", "second"];

    private const string Copy = """
        with recursive numbers (n) as (select @first union all select n + 1 from numbers where n < @last)
        insert into entries (id, asked_at, platform, conversation, audience, language, question, previous, query, revision,
            candidates, outcome, reason, answer, text, timings, asker)
        select printf('%08x-0000-7000-8000-%012x', n / 65536, n),
            strftime('%Y-%m-%dT%H:%M:%S', '2026-11-22', printf('-%d seconds', (@rows - n) * 31536000.0 / @rows)) || printf('.%07dZ', n % 10000000),
            case n % 10 when 0 then 'cli' when 1 then 'web' when 2 then 'web' when 3 then 'teams' else 'discord' end,
            printf('%s/%d/p%06x', case n % 10 when 0 then 'cli' when 1 then 'web' when 2 then 'web' when 3 then 'teams' else 'discord' end, n % 97, n * 7919 % @askers),
            audience, language,
            case when reason in ('notCovered', 'knownGap') and n % 3 = 0 then question || printf(' %x', n * 7919) else question end,
            previous, query, revision, candidates, outcome, reason, answer, text,
            json_set(timings, '$.retrieve', (n * 7919 % 1000) / 100.0 + case when n % 1000 = 0 then 250 else 0 end),
            printf('p%06x', n * 7919 % @askers)
        from numbers join templates on templates.k = n % (select count(*) from templates)
        """;

    private const string Say = """
        insert into feedback (platform, entry, asker, helpful, cause, words, given_at)
        select platform, id, asker, sequence % 3 <> 0, case when sequence % 3 = 0 then case sequence % 2 when 0 then 'wrong' else 'outdated' end end, null, asked_at
        from entries where sequence % 33 = 0;
        insert into reviews (entry, reviewer, name, verdict, note, given_at)
        select id, 'discord/1', 'Ana', case sequence % 5 when 0 then 'wrong' when 1 then 'partlyRight' else 'right' end, 'seen', asked_at
        from entries where sequence % 100 = 0;
        insert into reviews (entry, reviewer, name, verdict, note, given_at)
        select id, 'discord/2', 'Bea', case sequence % 7 when 0 then 'outdated' else 'right' end, '', asked_at
        from entries where sequence % 300 = 0;
        """;

    public static async Task MakeAsync(Bot bot, int rows, CancellationToken cancellationToken)
    {
        foreach (var question in _sets.SelectMany(set => QuestionSet.Read($"tests/CoopBot.Evaluation/Sets/{set}.jsonl")))
        {
            await bot.Pipeline.AnswerAsync(new Question(question.Question, question.Previous, new Origin("web")), cancellationToken);
        }

        await using var connection = new SqliteConnection($"Data Source={bot.Database!.FilePath};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        connection.Execute("""
            pragma synchronous = off;
            pragma cache_size = -500000;
            create temp table templates as select row_number() over (order by sequence) - 1 as k, * from entries;
            create unique index temp.templates_k on templates (k);
            """);
        const int Step = 50_000;
        for (var first = 1; first <= rows; first += Step)
        {
            cancellationToken.ThrowIfCancellationRequested();
            connection.Execute(Copy, new { first, last = Math.Min(rows, first + Step - 1), rows, askers = Askers }, commandTimeout: 0);
            await Console.Error.WriteAsync($"\r{Math.Min(rows, first + Step - 1)} rows");
        }

        connection.Execute(Say, commandTimeout: 0);
        connection.Execute("pragma wal_checkpoint(truncate)", commandTimeout: 0);
        await Console.Error.WriteLineAsync();
    }
}
