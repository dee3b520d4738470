using System.Globalization;
using System.Text.Json;
using CoopBot.Admin.Words;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records.Listing;
using CoopBot.Core.Records.Reviews;
using Microsoft.AspNetCore.WebUtilities;

namespace CoopBot.Admin.List;

/// <summary>The fields of the filter form, one for each key of a filter.</summary>
internal static class FilterFields
{
    private static readonly (string, Bilingual)[] _yesOrNo = [("yes", ListWords.Yes), ("no", ListWords.No)];

    public static IReadOnlyList<FilterField> All { get; } =
    [
        Field("text", ListWords.Search, "search", common: true),
        Field("days", ListWords.Days, "number", common: true),
        Choice("outcome", ListWords.Outcome, Words<Outcome>(LogWords.Of), common: true),
        Choice("reviewed", ListWords.Reviewed, _yesOrNo, common: true),
        Choice("verdict", ListWords.Verdict, Words<Verdict>(LogWords.Of), common: true),
        Choice("feedback", ListWords.Feedback, Words<Said>(LogWords.Of), common: true),
        Choice("platform", ListWords.Platform, [.. new[] { "web", "discord", "teams", "cli" }.Select(platform => (platform, Same(LogWords.Platform(platform))))], common: true),
        Choice("lang", ListWords.Language, [("en", Same("English")), ("es", Same("Español"))], common: true),
        Choice("reason", ListWords.Reason, Words<AbstentionReason>(LogWords.Of)),
        Choice("cause", ListWords.Cause, Words<FeedbackCause>(LogWords.Of)),
        Choice("disputed", ListWords.Disputed, _yesOrNo),
        Field("from", ListWords.From, "date"),
        Field("to", ListWords.To, "date"),
        Field("slower", ListWords.Slower, "number"),
        Field("place", ListWords.Place, "text"),
        Field("source", ListWords.Source, "text"),
        Field("sheet", ListWords.Sheet, "text"),
        Field("passage", ListWords.Passage, "text"),
        Field("conversation", ListWords.Conversation, "text"),
        Field("revision", ListWords.Revision, "text"),
    ];

    /// <summary>What a filter says, by key.</summary>
    public static IReadOnlyDictionary<string, string> Values(LogFilter filter) =>
        QueryHelpers.ParseQuery(filter.ToString()).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());

    /// <summary>The same filter without one of its keys.</summary>
    public static LogFilter Without(LogFilter filter, string key)
    {
        var rest = Values(filter).Where(pair => pair.Key != key).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value));
        LogFilter.TryRead(QueryHelpers.AddQueryString("", rest), out var less, out _);
        return less;
    }

    /// <summary>As a field of its type wants it: a day without its time.</summary>
    public static string Shown(FilterField field, string value) => field.Type == "date" && value.Length > 10 ? Day(field, value) : value;

    /// <summary>The end of a filter is the moment before which; people name the day that is still included.</summary>
    private static string Day(FilterField field, string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? (field.Name == "to" ? moment.AddTicks(-1) : moment).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "";

    private static FilterField Field(string name, Bilingual label, string type, bool common = false) => new(name, label, type, [], common);

    private static FilterField Choice(string name, Bilingual label, IReadOnlyList<(string, Bilingual)> choices, bool common = false) => new(name, label, "select", choices, common);

    private static IReadOnlyList<(string, Bilingual)> Words<T>(Func<T, Bilingual> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), name(value)))];

    private static Bilingual Same(string name) => new(name, name);
}
