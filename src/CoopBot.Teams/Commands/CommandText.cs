using System.Globalization;
using System.Text;
using CoopBot.Core.Chat;

namespace CoopBot.Teams.Commands;

/// <summary>Reads commands, which in Teams are messages: "term HSI", "/help", "conocimiento vacíos".</summary>
internal static class CommandText
{
    /// <summary>Without accents.</summary>
    private static readonly Dictionary<string, Command> _commands = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ask"] = Command.Ask,
        ["preguntar"] = Command.Ask,
        ["sources"] = Command.Sources,
        ["fuentes"] = Command.Sources,
        ["term"] = Command.Term,
        ["termino"] = Command.Term,
        ["help"] = Command.Help,
        ["ayuda"] = Command.Help,
        ["privacy"] = Command.Privacy,
        ["privacidad"] = Command.Privacy,
        ["knowledge"] = Command.Knowledge,
        ["conocimiento"] = Command.Knowledge,
    };

    private static readonly Dictionary<string, ModeratorReport> _reports = new(StringComparer.OrdinalIgnoreCase)
    {
        ["status"] = ModeratorReport.Status,
        ["estado"] = ModeratorReport.Status,
        ["check"] = ModeratorReport.Check,
        ["revisar"] = ModeratorReport.Check,
        ["gaps"] = ModeratorReport.Gaps,
        ["vacios"] = ModeratorReport.Gaps,
    };

    /// <summary>The longest name that is looked up in the glossary, in words; more is a question that begins with "term".</summary>
    private const int LongestTerm = 8;

    /// <param name="rest">What stands behind the command.</param>
    /// <returns>False for a question, be its first word a command's too ("help with narcotics came from whom?").</returns>
    public static bool TryRead(string text, out Command command, out string rest)
    {
        var trimmed = text.Trim().TrimStart('/');
        var end = trimmed.IndexOf(' ', StringComparison.Ordinal);
        rest = end < 0 ? "" : trimmed[end..].Trim();
        if (!_commands.TryGetValue(Folded(end < 0 ? trimmed : trimmed[..end]), out command))
        {
            return false;
        }

        return command switch
        {
            Command.Ask => true,
            Command.Term => !rest.Contains('?', StringComparison.Ordinal) && rest.Split(' ').Length <= LongestTerm,
            Command.Knowledge => rest.Length == 0 || TryReport(rest, out _),
            _ => rest.Length == 0,
        };
    }

    public static bool TryReport(string text, out ModeratorReport report) => _reports.TryGetValue(Folded(text), out report);

    private static string Folded(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark));
}
