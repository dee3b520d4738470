using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>An acronym stands in the glossary, or the sheet that uses it spells it out.</summary>
internal static partial class UndefinedAcronyms
{
    /// <summary>Those that everybody reads like words.</summary>
    private static readonly FrozenSet<string> _common = FrozenSet.Create(
        StringComparer.Ordinal, "US", "USA", "EE", "UU", "UK", "UN", "ONU", "EU", "UE", "USD", "TV", "AM", "PM");

    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        if (problems.Exists(problem => problem.IsErrorIn(FolderReader.Glossary) || problem.IsErrorIn(FolderReader.Bibliography)))
        {
            // What they explain is not known.
            return;
        }

        var known = folder.Glossary.Terms.Concat(folder.Glossary.Names)
            .SelectMany(term => term.English.Concat(term.Spanish).Append(term.Acronym))
            .Concat(folder.Bibliography.Select(entry => entry.Publisher))
            .SelectMany(Acronyms)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (sheet, passages, lines) in folder.Sheets)
        {
            var texts = passages.Select(passage => (passage.Text, passage.Line)).Prepend((sheet.Title, lines.Title)).ToList();
            foreach (var use in texts.SelectMany(text => Acronyms(text.Item1).Select(acronym => (acronym, line: text.Item2))).DistinctBy(use => use.acronym))
            {
                if (!known.Contains(use.acronym) && !texts.Exists(text => SpellsOut(text.Item1, use.acronym)))
                {
                    problems.Add(Rule.UndefinedAcronym.At(
                        sheet.Path,
                        use.line,
                        $"nothing says what `{use.acronym}` stands for",
                        $"add it to {FolderReader.Glossary}, or write its full name beside it"));
                }
            }
        }
    }

    private static IEnumerable<string> Acronyms(string text) =>
        Acronym().Matches(text).Select(match => match.Value).Where(word => !_common.Contains(word) && !Roman().IsMatch(word));

    /// <summary>"Unidad de Apoyo (UDA)", "UDA (Unidad de Apoyo)", "UDA, the support unit".</summary>
    private static bool SpellsOut(string text, string acronym)
    {
        for (var at = text.IndexOf(acronym, StringComparison.Ordinal); at >= 0; at = text.IndexOf(acronym, at + 1, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at);
            var after = text.AsSpan(at + acronym.Length);
            if ((before.EndsWith("(") && before.Length > 2)
                || (after.StartsWith(" (") && after.Length > 2 && char.IsLetter(after[2]))
                || Article().IsMatch(after))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b[A-Z][A-Z0-9]{1,5}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Acronym();

    [GeneratedRegex("^[IVXLC]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Roman();

    [GeneratedRegex("^, (the|a|an|el|la|los|las|un|una) ", RegexOptions.NonBacktracking)]
    private static partial Regex Article();
}
