using CoopBot.Core.Records.Listing;
using Dapper;

namespace CoopBot.Core.Records.Reviews;

/// <summary>Filters with names, shared by all who review.</summary>
public sealed class SavedFilters(Database database, TimeProvider time)
{
    /// <summary>In characters.</summary>
    public const int LongestName = 80;

    /// <summary>Saves a filter under a name; one that has the name already is replaced.</summary>
    /// <exception cref="ArgumentException">No name, or one too long.</exception>
    public Task SaveAsync(string name, LogFilter filter, string by, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(filter);
        if (name.Length > LongestName)
        {
            throw new ArgumentException($"The name has {name.Length} characters; at most {LongestName} are kept.", nameof(name));
        }

        var row = new { name = name.Trim(), filter = filter.ToString(), by, at = UtcText.From(time.GetUtcNow()) };
        return database.WriteAsync(
            connection => connection.Execute(
                """
                insert into saved_filters (name, filter, saved_by, saved_at) values (@name, @filter, @by, @at)
                on conflict (name) do update set filter = excluded.filter, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                """,
                row),
            cancellationToken);
    }

    /// <summary>By name; a filter whose words this version no longer knows is left out.</summary>
    public Task<IReadOnlyList<SavedFilter>> AllAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<SavedFilter>>(
            connection => connection
                .Query<(string Name, string Filter, string By, string At)>("select name, filter, saved_by, saved_at from saved_filters order by name collate nocase")
                .SelectMany(row => LogFilter.TryRead(row.Filter, out var filter, out _)
                    ? new[] { new SavedFilter(row.Name, filter, row.By, UtcText.Read(row.At)) }
                    : [])
                .AsList(),
            cancellationToken);

    public Task RemoveAsync(string name, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.Execute("delete from saved_filters where name = @name", new { name }), cancellationToken);
}
