using System.CommandLine;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Commands;

/// <summary><c>knowledge term</c>: what an acronym or a term means.</summary>
internal static class KnowledgeTermCommand
{
    private static readonly Argument<string[]> _term = new("term")
    {
        Description = "An acronym or a wording in English or Spanish; case and accents do not matter.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("term", "Look an acronym or a term up in the glossary.") { _term };
        command.SetAction(Look);
        return command;
    }

    private static int Look(ParseResult parsed)
    {
        if (!KnowledgeCommand.TryRead(parsed, out var snapshot))
        {
            return ExitCode.Refused;
        }

        var typed = string.Join(' ', parsed.GetValue(_term) ?? []);
        switch (TermLookup.In(snapshot.Glossary, typed))
        {
            case TermLookup.Found found:
                Console.WriteLine(string.Join($"{Environment.NewLine}{Environment.NewLine}", found.Terms.Select(Page)));
                return ExitCode.Done;
            case TermLookup.Unknown unknown:
                Console.Error.WriteLine($"The glossary does not know `{typed}`.{(unknown.Nearest.Count > 0 ? $" Nearest: {string.Join("; ", unknown.Nearest)}." : "")}");
                return ExitCode.Refused;
            default:
                throw new InvalidOperationException("A term is found or unknown.");
        }
    }

    private static string Page(Term term)
    {
        var lines = new List<string> { term.Acronym.Length > 0 ? term.Acronym : term.FullName(Language.English) };
        foreach (var language in Enum.GetValues<Language>())
        {
            lines.Add($"  {language}: {string.Join("; ", term.Wordings(language))}");
            if (term.NotToBeConfusedWith(language) is { Length: > 0 } other)
            {
                lines.Add($"    {(language == Language.Spanish ? "no confundir con" : "not to be confused with")} {other}");
            }
        }

        return string.Join(Environment.NewLine, lines);
    }
}
