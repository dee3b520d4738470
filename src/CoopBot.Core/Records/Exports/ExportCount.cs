using CoopBot.Core.Questions;
using CoopBot.Core.Questions.Masking;
using CoopBot.Core.Records.Listing;

namespace CoopBot.Core.Records.Exports;

/// <summary>Counts what goes into an export.</summary>
internal sealed class ExportCount
{
    private static readonly PersonalKind[] _kinds = Enum.GetValues<PersonalKind>();
    private static readonly Language[] _languages = Enum.GetValues<Language>();

    private readonly SortedDictionary<string, long> _revisions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _masked = new(StringComparer.Ordinal);
    private long _entries;
    private long _erased;

    public void Add(ExportRow row)
    {
        _entries++;
        _erased += row.Question.Length == 0 ? 1 : 0;
        foreach (var kind in row.Question.Contains('[', StringComparison.Ordinal) ? _kinds : [])
        {
            if (_languages.Any(language => row.Question.Contains(MaskWords.In(kind, language), StringComparison.Ordinal)))
            {
                var name = RecordsJson.Word(kind);
                _masked[name] = _masked.GetValueOrDefault(name) + 1;
            }
        }

        _revisions[row.Revision] = _revisions.GetValueOrDefault(row.Revision) + 1;
    }

    public ExportManifest Manifest(LogFilter filter, ExportFormat format, DateTimeOffset at, string sha256, long neutralised) =>
        new(filter.ToString(), format, at, _entries, sha256, _revisions, _erased, _masked, neutralised);
}
