using System.Globalization;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A sheet is looked at again in time, and its days come in their order.</summary>
internal static class SheetDates
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        // A day that could not be read has a problem of its own.
        foreach (var (sheet, _, lines) in folder.Sheets.Where(sheet => sheet.Sheet.AsOf != default && sheet.Sheet.Reviewed != default))
        {
            if (sheet.Reviewed < sheet.AsOf)
            {
                problems.Add(Rule.DatesOutOfOrder.At(
                    sheet.Path,
                    lines.Reviewed,
                    $"it was reviewed on {Day(sheet.Reviewed)}, before the day {Day(sheet.AsOf)} up to which it holds",
                    "correct `as_of`, or review it again"));
            }

            if (folder.Today is { } today)
            {
                problems.AddRange(Today(sheet, lines, today));
            }
        }
    }

    private static IEnumerable<Problem> Today(Sheet sheet, SheetLines lines, DateOnly today)
    {
        foreach (var (day, line) in new[] { (sheet.AsOf, lines.AsOf), (sheet.Reviewed, lines.Reviewed) })
        {
            // It is tomorrow already in some places.
            if (day > today.AddDays(1))
            {
                yield return Rule.DatesOutOfOrder.At(sheet.Path, line, $"the day {Day(day)} has not come yet", "write a day that has passed");
            }
        }

        if (today.DayNumber - sheet.Reviewed.DayNumber > sheet.ReviewEveryDays)
        {
            yield return Rule.ReviewDue.At(
                sheet.Path,
                lines.Reviewed,
                $"it was reviewed on {Day(sheet.Reviewed)} and is to be looked at every {sheet.ReviewEveryDays} days",
                "read its sources again, correct it, and set `reviewed` to today");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
