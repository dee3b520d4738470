using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoopBot.Core.Questions;
using CoopBot.Core.Records.Exports;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;
using Xunit.Abstractions;

namespace CoopBot.Tests.Records.Exports;

public sealed class LogExporterTests(ITestOutputHelper output)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void Every_cell_that_a_spreadsheet_would_run_is_neutralised_and_every_text_comes_back()
    {
        var seed = Cases.Seed();
        var random = new Random(seed);
        var count = Cases.Count(5_000);
        output.WriteLine($"seed {seed}, {count} payloads");
        string[] starts = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", " =", "＝", "", "a"];
        string[] rests = ["cmd|' /C calc'!A0", "HYPERLINK(\"http://x\",\"y\")", "1+1", "a,b;c", "\"quoted\"", "line\r\nline", "ñandú 🚤", new string('x', 32_768)];
        var texts = new List<string>();
        var table = new StringBuilder();
        var csv = new CsvTable(table);
        for (var i = 0; i < count; i++)
        {
            texts.Add(starts[random.Next(starts.Length)] + rests[random.Next(100) == 0 ? rests.Length - 1 : random.Next(rests.Length - 1)] + random.Next(10));
            csv.Cell(texts[i]).Cell("end").EndRow();
        }

        var rows = Csv.Read(table.ToString());
        Assert.Equal(count, rows.Count);
        var neutralised = 0;
        for (var i = 0; i < count; i++)
        {
            var cell = rows[i][0];
            Assert.DoesNotContain(cell.TrimStart(' ')[0], "=+-@\t\r\n\0＝＋－＠");
            Assert.Equal(texts[i], cell.StartsWith('\'') ? cell[1..] : cell);
            Assert.Equal("end", rows[i][1]);
            neutralised += cell.StartsWith('\'') ? 1 : 0;
        }

        Assert.Equal(neutralised, csv.Neutralised);
        Assert.True(neutralised > count / 2);
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Jsonl)]
    public async Task An_export_holds_what_its_filter_means_and_its_manifest_says_so(ExportFormat format)
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        var exporter = new LogExporter(records.Database, records.Time);
        var expected = new List<string>();
        for (var i = 0; i < 1_203; i++)
        {
            // The first one apart, so that a batch ends between two entries that are meant.
            var other = i > 0 && i % 3 == 0;
            var entry = other
                ? Entries.Conflicting()
                : Entries.In("teams/1", i % 3 == 1 ? $"=1+{i}" : i == 2 ? "" : $"call [phone] {i}");
            await records.Log.WriteAsync(entry, None);
            if (!other)
            {
                expected.Add(entry.Id.Value);
            }

            if (i == 1)
            {
                await new ReviewLog(records.Database, records.Time).AddAsync(entry.Id, "web/1", "Ana \"A\"", Core.Records.Reviews.Verdict.ShouldHaveAnswered, "=note", None);
            }
        }

        await using var stream = new MemoryStream();
        var manifest = await exporter.WriteAsync(new LogFilter { Platform = "teams" }, format, stream, None);

        var text = Encoding.UTF8.GetString(stream.ToArray());
        var ids = format == ExportFormat.Csv
            ? Csv.Read(text.TrimStart('\uFEFF')).Skip(1).Select(row => row[0])
            : text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!);
        Assert.Equal(expected, ids);
        Assert.Equal(
            ("platform=teams", expected.Count, 1, Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()))),
            (manifest.Filter, manifest.Entries, manifest.Erased, manifest.Sha256));
        Assert.Equal([RecordsFolder.Knowledge.Revision.Value], manifest.Revisions.Keys);
        Assert.Equal(401, manifest.Masked["phone"]);
        Assert.Equal(format == ExportFormat.Csv ? 401 : 0, manifest.Neutralised);
        Assert.Contains("Ana ", text, StringComparison.Ordinal);
        Assert.Contains("shouldHaveAnswered", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_packed_export_is_a_file_and_its_manifest()
    {
        using var records = await RecordsFolder.ReadyAsync(None);
        await records.Log.WriteAsync(Entries.Grounded(), None);
        await using var stream = new MemoryStream();

        var manifest = await new LogExporter(records.Database, records.Time).PackAsync(new LogFilter { Language = Language.Spanish }, ExportFormat.Csv, stream, None);

        stream.Position = 0;
        await using var zip = new ZipArchive(stream);
        Assert.Equal(["log.csv", "manifest.json"], zip.Entries.Select(entry => entry.FullName));
        using var file = new StreamReader(zip.Entries[1].Open());
        Assert.Equal(manifest.ToJson(), await file.ReadToEndAsync());
        Assert.Contains("\"filter\": \"lang=es\"", manifest.ToJson(), StringComparison.Ordinal);
    }
}
