using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Exports;

/// <summary>Writes the entries that a filter means to a stream, oldest first, in batches: memory does not grow with the log.</summary>
public sealed class LogExporter(Database database, TimeProvider time)
{
    private const int Batch = 500;

    /// <summary>Writes what is in the log now; entries written meanwhile are left out.</summary>
    /// <returns>The manifest; it belongs beside the file.</returns>
    /// <exception cref="RecordsUnavailableException">The log cannot be read; what is written so far is not whole.</exception>
    public async Task<ExportManifest> WriteAsync(LogFilter filter, ExportFormat format, Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(stream);
        var now = time.GetUtcNow();
        var last = await database.ReadAsync(connection => connection.ExecuteScalar<long>("select coalesce(max(sequence), 0) from entries"), cancellationToken);
        IExportWriter writer = format == ExportFormat.Csv ? new CsvExport() : new JsonlExport();
        var count = new ExportCount();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await SendAsync(writer.Head());
        var done = 0L;
        while (await database.ReadAsync(connection => Read(connection, FilterSql.Of(filter, now, connection), done, last), cancellationToken) is { Rows: [.., var newest] } batch)
        {
            foreach (var row in batch.Rows)
            {
                count.Add(row);
                await SendAsync(writer.Row(row, [.. batch.Reviews[row.Id]]));
            }

            done = newest.Sequence;
        }

        await stream.FlushAsync(cancellationToken);
        return count.Manifest(filter, format, now, Convert.ToHexStringLower(hash.GetHashAndReset()), writer.Neutralised);

        async Task SendAsync(byte[] bytes)
        {
            hash.AppendData(bytes);
            await stream.WriteAsync(bytes, cancellationToken);
        }
    }

    /// <summary>Writes a ZIP file of two: the export ("log.csv" or "log.jsonl") and "manifest.json".</summary>
    public async Task<ExportManifest> PackAsync(LogFilter filter, ExportFormat format, Stream stream, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);
        ExportManifest manifest;
        await using (var file = await zip.CreateEntry($"log.{RecordsJson.Word(format)}", CompressionLevel.Fastest).OpenAsync(cancellationToken))
        {
            manifest = await WriteAsync(filter, format, file, cancellationToken);
        }

        await using (var file = await zip.CreateEntry("manifest.json").OpenAsync(cancellationToken))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(manifest.ToJson()), cancellationToken);
        }

        return manifest;
    }

    private static (List<ExportRow> Rows, ILookup<string, Review> Reviews) Read(SqliteConnection connection, FilterSql sql, long after, long last)
    {
        sql.Parameters.Add("after", after);
        sql.Parameters.Add("last", last);
        sql.Parameters.Add("batch", Batch);
        var rows = connection.Query<ExportRow>(
            $"""
            select {ExportRow.Columns}
            from (select {sql.Sequence} as sequence from {sql.From} {sql.Where($"{sql.Sequence} > @after and {sql.Sequence} <= @last")} order by {sql.Sequence} limit @batch) as page
            cross join entry_facts as facts on facts.sequence = page.sequence cross join entries on entries.sequence = page.sequence
            order by page.sequence
            """,
            sql.Parameters).AsList();
        var reviews = rows.Where(row => row.Reviewers > 0).SelectMany(row => ReviewLog.Of(connection, new EntryId(row.Id)));
        return (rows, reviews.ToLookup(review => review.Entry.Value));
    }
}
