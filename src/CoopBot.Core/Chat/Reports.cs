using System.Globalization;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Records;

namespace CoopBot.Core.Chat;

/// <summary>What CoopBot tells about itself, in lines without any platform's format.</summary>
public static class Reports
{
    private const int MostShown = 15;

    private static readonly TimeSpan _lately = TimeSpan.FromDays(30);

    public static async Task<IReadOnlyList<ReportLine>> ForModeratorsAsync(BotParts bot, ModeratorReport which, ChatWords words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bot);
        ArgumentNullException.ThrowIfNull(words);
        return which switch
        {
            ModeratorReport.Status => Status(bot, words),
            ModeratorReport.Check => await CheckAsync(bot, words, cancellationToken),
            _ => await GapsAsync(bot, words, cancellationToken),
        };
    }

    /// <summary>What is held of a person.</summary>
    public static string Held(Held held, ChatWords words)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(words);
        return held.Questions + held.Verdicts == 0
            ? words.NothingHeld
            : $"{ChatWords.With(words.Held, held.Questions, Day(held.First), Day(held.Last), held.Verdicts)} {words.HeldWhat}";
    }

    private static IReadOnlyList<ReportLine> Status(BotParts bot, ChatWords words)
    {
        var status = bot.Status();
        var since = $"{status.Since.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
        return
        [
            new ReportLine(ChatWords.With(words.Status, status.Revision, since, status.Sheets, status.Passages, status.Sources), Listed: false),
            .. status.Problems.Count > 0 ? (ReportLine[])[new ReportLine(ChatWords.With(words.StatusProblems, status.Problems.Count), Listed: false)] : [],
            .. Listed(status.Problems),
        ];
    }

    private static async Task<IReadOnlyList<ReportLine>> CheckAsync(BotParts bot, ChatWords words, CancellationToken cancellationToken)
    {
        var check = await bot.Check(cancellationToken);
        return [new ReportLine(ChatWords.With(words.Checked, check.Errors.Count, check.Warnings.Count), Listed: false), .. Listed([.. check.Errors, .. check.Warnings])];
    }

    private static async Task<IReadOnlyList<ReportLine>> GapsAsync(BotParts bot, ChatWords words, CancellationToken cancellationToken)
    {
        var gaps = await bot.Unanswered.MostAskedAsync(_lately, MostShown, cancellationToken);
        return gaps.Count == 0
            ? [new ReportLine(words.NoGaps, Listed: false)]
            : [new ReportLine(ChatWords.With(words.Gaps, (int)_lately.TotalDays), Listed: false), .. Listed([.. gaps.Select(gap => string.Create(CultureInfo.InvariantCulture, $"{gap.Times} × {gap.Question}"))])];
    }

    private static IEnumerable<ReportLine> Listed(IReadOnlyList<string> lines) => lines.Take(MostShown).Select(line => new ReportLine(line, Listed: true));

    private static string Day(DateTimeOffset day) => $"{day.UtcDateTime:yyyy-MM-dd}";
}
