using System.Globalization;
using System.Net;
using System.Text.Json;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Records.Listing;

/// <summary>The text form of a filter: <c>key=value</c> parted by <c>&amp;</c>, escaped as forms of web pages are (application/x-www-form-urlencoded).</summary>
internal static class FilterKeys
{
    /// <summary>Longer filters are no filters; in characters.</summary>
    public const int Longest = 2_000;

    private static readonly string[] _moments = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public static IReadOnlyList<FilterKey> All { get; } =
    [
        new("from", "a day (2026-11-01) or a moment (2026-11-01T08:00:00Z)", filter => Moment(filter.From), (filter, text) => Moment(text, endOfDay: false) is { } from ? filter with { From = from } : null),
        new("to", "a day, which is still included, or the moment before which", filter => Moment(filter.To), (filter, text) => Moment(text, endOfDay: true) is { } to ? filter with { To = to } : null),
        new("days", "a number of days, 1 to 36500", filter => $"{filter.Days}", (filter, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 36_500 ? filter with { Days = days } : null),
        Text("platform", "cli, web, discord or teams", filter => filter.Platform, (filter, text) => filter with { Platform = text }),
        Text("place", "a channel or team, discord/1234", filter => filter.Place, (filter, text) => filter with { Place = text }),
        Text("conversation", "the platform's id of a conversation", filter => filter.Conversation, (filter, text) => filter with { Conversation = text }),
        Text("asker", "an asker's pseudonym", filter => filter.Asker, (filter, text) => filter with { Asker = text }),
        new("lang", "en or es", filter => filter.Language?.Code() ?? "", (filter, text) => LanguageCodes.TryRead(text, out var language) ? filter with { Language = language } : null),
        Word("outcome", filter => filter.Outcome, (filter, value) => filter with { Outcome = value }),
        Word("reason", filter => filter.Reason, (filter, value) => filter with { Reason = value }),
        Word("feedback", filter => filter.Feedback, (filter, value) => filter with { Feedback = value }),
        Word("cause", filter => filter.Cause, (filter, value) => filter with { Cause = value }),
        Word("verdict", filter => filter.Verdict, (filter, value) => filter with { Verdict = value }),
        YesOrNo("reviewed", filter => filter.Reviewed, (filter, value) => filter with { Reviewed = value }),
        YesOrNo("disputed", filter => filter.Disputed, (filter, value) => filter with { Disputed = value }),
        Text("source", "the id of a source in the bibliography", filter => filter.Source, (filter, text) => filter with { Source = text }),
        Text("sheet", "the name of a sheet, patrol-boats", filter => filter.Sheet, (filter, text) => filter with { Sheet = text }),
        Text("passage", "the id of a passage, en/patrol-boats#2.1", filter => filter.Passage, (filter, text) => filter with { Passage = text }),
        Text("revision", "a revision of the knowledge folder", filter => filter.Revision, (filter, text) => filter with { Revision = text }),
        new("slower", "a number of milliseconds", filter => filter.Slower?.ToString("R", CultureInfo.InvariantCulture) ?? "", (filter, text) => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var slower) && double.IsFinite(slower) ? filter with { Slower = slower } : null),
        Text("text", "words to look for", filter => filter.Text, (filter, text) => filter with { Text = text }),
    ];

    public static string Write(LogFilter filter) => string.Join('&', All
        .Select(key => (key.Name, Value: key.Write(filter)))
        .Where(pair => pair.Value.Length > 0)
        .Select(pair => $"{pair.Name}={WebUtility.UrlEncode(pair.Value)}"));

    public static bool TryRead(string text, out LogFilter filter, out IReadOnlyList<string> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = new LogFilter();
        var wrong = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (text.Length > Longest)
        {
            wrong.Add($"The filter has {text.Length} characters; at most {Longest} are read");
            text = "";
        }

        foreach (var pair in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? pair : pair[..at];
            var value = at < 0 ? "" : WebUtility.UrlDecode(pair[(at + 1)..]).Trim();
            var key = All.FirstOrDefault(key => key.Name == name);
            if (key is null)
            {
                wrong.Add($"The key \"{name}\" is not known; known are {string.Join(", ", All.Select(known => known.Name))}");
            }
            else if (!seen.Add(name))
            {
                wrong.Add($"The key \"{name}\" stands there twice; say it once");
            }
            else if (value.Length > 0 && key.Read(read, value) is not { } next)
            {
                wrong.Add($"{name}: \"{value}\" is not {key.Form}");
            }
            else if (value.Length > 0)
            {
                // A form of a page sends its empty fields too.
                read = key.Read(read, value)!;
            }
        }

        (filter, problems) = (read, wrong);
        return wrong.Count == 0;
    }

    private static FilterKey Text(string name, string form, Func<LogFilter, string> get, Func<LogFilter, string, LogFilter> set) => new(name, form, get, set);

    private static FilterKey Word<T>(string name, Func<LogFilter, T?> get, Func<LogFilter, T, LogFilter> set)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(Spelling, StringComparer.OrdinalIgnoreCase);
        return new(
            name,
            $"one of {string.Join(", ", words.Keys)}",
            filter => get(filter) is { } value ? Spelling(value) : "",
            (filter, text) => words.TryGetValue(text, out var value) ? set(filter, value) : null);
    }

    private static FilterKey YesOrNo(string name, Func<LogFilter, bool?> get, Func<LogFilter, bool, LogFilter> set) => new(
        name,
        "yes or no",
        filter => get(filter) switch { true => "yes", false => "no", _ => "" },
        (filter, text) => text switch { "yes" => set(filter, true), "no" => set(filter, false), _ => null });

    private static string Spelling<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString(_moments[0], CultureInfo.InvariantCulture) ?? "";

    private static DateTimeOffset? Moment(string text, bool endOfDay)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset((endOfDay && day < DateOnly.MaxValue ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : DateTimeOffset.TryParseExact(text, _moments, CultureInfo.InvariantCulture, Utc, out var moment) ? moment : null;
    }
}
