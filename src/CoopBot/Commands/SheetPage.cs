using System.Globalization;
using System.Text;
using CoopBot.Core.Knowledge;

namespace CoopBot.Commands;

/// <summary>A sheet for people at a terminal: its statements with numbers for marks, then the sources under those numbers.</summary>
internal static class SheetPage
{
    public static string Write(Snapshot snapshot, Sheet sheet)
    {
        var passages = snapshot.Passages.Where(passage => passage.Sheet == sheet).ToList();
        var sources = passages.SelectMany(passage => passage.Sources).Distinct().ToList();
        var page = new StringBuilder();
        page.AppendLine(sheet.Title);
        page.AppendLine(CultureInfo.InvariantCulture, $"{sheet.Path}, as of {sheet.AsOf:yyyy-MM-dd}, reviewed {sheet.Reviewed:yyyy-MM-dd}, for {sheet.Audience.ToString().ToLowerInvariant()}");
        foreach (var section in passages.Where(passage => passage.Kind != PassageKind.OpenQuestion).GroupBy(passage => passage.Section))
        {
            page.AppendLine().AppendLine(section.Key);
            var conflict = 0;
            foreach (var passage in section)
            {
                if (passage.Conflict > 0 && passage.Conflict != conflict)
                {
                    page.AppendLine("  The sources disagree:");
                }

                conflict = passage.Conflict;
                page.AppendLine(Line(passage, sources));
            }
        }

        var open = passages.Where(passage => passage.Kind == PassageKind.OpenQuestion).ToList();
        if (open.Count > 0)
        {
            page.AppendLine().AppendLine("What the sources do not say");
            open.ForEach(question => page.AppendLine(CultureInfo.InvariantCulture, $"  - {question.Text}"));
        }

        page.AppendLine().Append("Sources");
        for (var i = 0; i < sources.Count; i++)
        {
            var entry = snapshot.Bibliography[sources[i]];
            page.AppendLine().Append(CultureInfo.InvariantCulture, $"[{i + 1}] {entry.Publisher}: {entry.Title} ({entry.Date}) {entry.Address}");
        }

        return page.ToString();
    }

    private static string Line(Passage passage, List<SourceId> sources)
    {
        var marks = string.Concat(passage.Sources.Select(source => $"[{sources.IndexOf(source) + 1}]"));
        return passage.Kind switch
        {
            PassageKind.Side => $"    * {passage.Text} {marks}",
            PassageKind.Caution => $"    {passage.Text}",
            _ => $"  - {passage.Text} {marks}",
        };
    }
}
