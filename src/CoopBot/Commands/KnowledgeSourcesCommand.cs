using System.CommandLine;
using System.Globalization;
using CoopBot.Core.Knowledge;

namespace CoopBot.Commands;

/// <summary><c>knowledge sources</c>: the bibliography.</summary>
internal static class KnowledgeSourcesCommand
{
    private static readonly Option<bool> _unused = new("--unused") { Description = "Only sources that no statement cites." };

    public static Command Create()
    {
        var command = new Command("sources", "List the bibliography, with how many statements cite each source.") { _unused };
        command.SetAction(List);
        return command;
    }

    private static int List(ParseResult parsed)
    {
        if (!KnowledgeCommand.TryRead(parsed, out var snapshot))
        {
            return ExitCode.Refused;
        }

        var cited = snapshot.Passages.Where(passage => passage.Kind != PassageKind.Caution).SelectMany(passage => passage.Sources).CountBy(source => source).ToDictionary();
        var entries = snapshot.Bibliography.Values
            .Where(entry => !parsed.GetValue(_unused) || !cited.ContainsKey(entry.Id))
            .OrderBy(entry => entry.Id.Value, StringComparer.Ordinal)
            .ToList();
        foreach (var entry in entries)
        {
            Console.WriteLine(Page(entry, cited.GetValueOrDefault(entry.Id)));
        }

        Console.WriteLine($"{entries.Count} sources.");
        return ExitCode.Done;
    }

    private static string Page(BibliographyEntry entry, int cited) => string.Create(CultureInfo.InvariantCulture, $"""
        {entry.Id} ({cited} statements)
          {entry.Publisher}: {entry.Title}{(entry.Author.Length > 0 ? $", by {entry.Author}" : "")}, {entry.Date}{(entry.Covers.Length > 0 ? $" (on {entry.Covers})" : "")}
          {entry.Address}
          {entry.Kind.ToString().ToLowerInvariant()}, {entry.Language}, read {entry.Read:yyyy-MM-dd}; reliability {entry.Reliability}: {entry.Reason}

        """);
}
