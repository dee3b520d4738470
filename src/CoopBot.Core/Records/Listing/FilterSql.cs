using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Listing;

/// <summary>A filter as SQL over <c>entry_facts</c>, which is called <c>facts</c> in it.</summary>
/// <remarks>
/// The list goes down the log, newest first, along one table or index that is in this order and holds as little else as
/// possible: the words looked for, what is cited, what an asker or a conversation has, else the facts themselves. What many
/// entries have (a platform, a language, an outcome) has no index: to read that of a common value to its end costs more than the
/// narrow table.
/// </remarks>
internal sealed class FilterSql
{
    private const string Facts = "entry_facts as facts";

    /// <summary>So many entries are put in order sooner than the whole table is gone through.</summary>
    private const int Few = 20_000;

    private readonly List<string> _conditions = [];
    private readonly DynamicParameters _parameters = new();

    private FilterSql(LogFilter filter, DateTimeOffset now, SqliteConnection connection)
    {
        if (filter.Text.Length > 0)
        {
            var match = MatchQuery.Of(filter.Text);
            Lead("entry_words", "entry_words.rowid");
            Add(match.Length > 0 ? "entry_words match @match" : "false", "match", match);
        }

        AddCited("source", filter.Source);
        AddCited("sheet", filter.Sheet);
        AddCited("passage", filter.Passage);
        AddOf("asker", filter.Asker);
        AddOf("conversation", filter.Conversation);
        AddSlower(filter.Slower, connection);
        AddTime(filter, now);
        AddEqual("platform", filter.Platform);
        AddEqual("place", filter.Place);
        AddEqual("language", filter.Language is { } language ? Questions.LanguageCodes.Code(language) : "");
        AddEqual("outcome", Word(filter.Outcome));
        AddEqual("reason", Word(filter.Reason));
        AddEqual("verdict", Word(filter.Verdict));
        AddEqual("revision", filter.Revision);
        if (filter.Revision.Length > 0)
        {
            // A revision has its time: the first and the last of its entries come from the index at once.
            _conditions.Add($"{Sequence} between (select min(sequence) from entries where revision = @revision) and (select max(sequence) from entries where revision = @revision)");
        }

        AddSaid(filter);
        AddIf(filter.Reviewed, "facts.verdict is not null", "facts.verdict is null");
        AddIf(filter.Disputed, "facts.disputed = 1", "facts.disputed = 0");
    }

    public string From { get; private set; } = Facts;

    /// <summary>By this column a list is put in order.</summary>
    public string Sequence { get; private set; } = "facts.sequence";

    public DynamicParameters Parameters => _parameters;

    /// <param name="now">What "the last days" are counted back from.</param>
    /// <param name="connection">Tells how rare what is meant is; nothing is written.</param>
    public static FilterSql Of(LogFilter filter, DateTimeOffset now, SqliteConnection connection) => new(filter, now, connection);

    public string Where(string more = "true") => $"where {string.Join(" and ", _conditions.Append(more))}";

    private static string Word<T>(T? value)
        where T : struct, Enum => value is { } some ? RecordsJson.Word(some) : "";

    private void Add(string condition, string name, object value)
    {
        _conditions.Add(condition);
        _parameters.Add(name, value);
    }

    private void AddEqual(string column, string value)
    {
        if (value.Length > 0)
        {
            Add($"facts.{column} = @{column}", column, value);
        }
    }

    private void AddIf(bool? wanted, string yes, string no)
    {
        if (wanted is { } which)
        {
            _conditions.Add(which ? yes : no);
        }
    }

    /// <summary>The days say between which entries to look, so that a list of yesterday does not go on to the first entry.</summary>
    private void AddTime(LogFilter filter, DateTimeOffset now)
    {
        var days = filter.Days is { } count ? now.AddDays(-count) : (DateTimeOffset?)null;
        var from = days > filter.From || filter.From is null ? days : filter.From;
        if (from is { } since)
        {
            Add("facts.asked_at >= @since", "since", UtcText.From(since));
            Add($"{Sequence} >= coalesce((select min(first) from entry_days where day >= @firstDay), 0)", "firstDay", Day(since));
        }

        if (filter.To is { } to)
        {
            Add("facts.asked_at < @before", "before", UtcText.From(to));
            Add($"{Sequence} <= coalesce((select max(last) from entry_days where day <= @lastDay), 0)", "lastDay", Day(to));
        }
    }

    /// <summary>Slow answers are rare and lie anywhere: where they are few the list goes along their index and puts them in order.</summary>
    private void AddSlower(double? slower, SqliteConnection connection)
    {
        if (slower is null)
        {
            return;
        }

        Add("facts.milliseconds > @slower", "slower", slower);
        if (From == Facts && connection.ExecuteScalar<int>("select count(*) from (select 1 from entry_facts where milliseconds > @slower limit @most)", new { slower, most = Few }) < Few)
        {
            Lead("entry_facts as slow indexed by entry_facts_slow", "slow.sequence");
            _conditions.Add("slow.milliseconds > @slower");
        }
    }

    private void AddSaid(LogFilter filter)
    {
        if (filter.Feedback is { } said)
        {
            _conditions.Add(said switch
            {
                Said.Helpful => "facts.helpful + facts.unhelpful > 0 and facts.helpful > 0",
                Said.Unhelpful => "facts.helpful + facts.unhelpful > 0 and facts.unhelpful > 0",
                _ => "facts.helpful + facts.unhelpful = 0",
            });
        }

        if (filter.Cause is { } cause)
        {
            Add("facts.helpful + facts.unhelpful > 0 and instr(',' || facts.causes || ',', @cause) > 0", "cause", $",{RecordsJson.Word(cause)},");
        }
    }

    /// <summary>What tells who asked stands in the entries alone, so that it need be forgotten in one place.</summary>
    private void AddOf(string column, string value)
    {
        if (value.Length > 0)
        {
            Along("entries", column, $"{column}.{column} = @{column} and {column}.{column} <> ''");
            _parameters.Add(column, value);
        }
    }

    private void AddCited(string kind, string name)
    {
        if (name.Length > 0)
        {
            Along("cites", kind, $"{kind}.citable = (select id from citable where kind = '{kind}' and name = @{kind})");
            _parameters.Add(kind, name);
        }
    }

    /// <summary>Goes along the table if none leads yet, else looks into it.</summary>
    private void Along(string table, string name, string condition)
    {
        if (From == Facts)
        {
            Lead($"{table} as {name}", $"{name}.sequence");
            _conditions.Add(condition);
        }
        else
        {
            _conditions.Add($"exists (select 1 from {table} as {name} where {name}.sequence = facts.sequence and {condition})");
        }
    }

    /// <summary>A cross join is never turned round (https://sqlite.org/optoverview.html, section 7.3).</summary>
    private void Lead(string table, string sequence)
    {
        Sequence = sequence;
        From = $"{table} cross join entry_facts as facts on facts.sequence = {sequence}";
    }

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
