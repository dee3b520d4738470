using System.Text.RegularExpressions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>What holds for all words that may be shown in a reply, wherever in the folder they stand.</summary>
internal static partial class ShownWords
{
    public const string PlainForm = "write plain words; links belong in sources.yml";

    /// <summary>Each kind of fault at most once.</summary>
    public static IEnumerable<WordFault> Faults(string text)
    {
        if (PlainWords.Fault(text) is { Length: > 0 } fault)
        {
            var rule = fault.Contains("hidden", StringComparison.Ordinal) ? Rule.HiddenCharacter : Rule.PlainWords;
            yield return new WordFault(rule, fault, PlainForm);
        }

        if (Unfinished().IsMatch(text))
        {
            yield return new WordFault(Rule.Unfinished, "is still to be written", "replace the words that begin with FILL IN or COMPLETAR by your own");
        }

        if (ModelTalk.Find(text) is { Length: > 0 } talk)
        {
            yield return new WordFault(Rule.ModelTalk, $"reads like an instruction to a machine (`{Quoted.Short(talk)}`)", "say what the source says, or leave it out");
        }

        if (ProtectiveMarking.Find(text) is { Length: > 0 } marking)
        {
            yield return new WordFault(Rule.ProtectiveMarking, $"carries a protective marking (`{Quoted.Short(marking)}`)", "such material does not belong here; use what is published");
        }
    }

    /// <summary>The words that <c>knowledge new</c> leaves where a person has to write.</summary>
    [GeneratedRegex("^(FILL IN|COMPLETAR)( |$)", RegexOptions.None, Bound.Milliseconds)]
    private static partial Regex Unfinished();
}
