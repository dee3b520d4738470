using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge;

/// <summary>What people call the sources of a bibliography.</summary>
internal static class SpokenNames
{
    /// <summary>Between the parts of a publisher's name: "AFP via FMT", "Primicias (mirror: Redfowl)".</summary>
    private static readonly string[] _partings = [" via ", " (", "):", ")", ": ", "/"];

    /// <summary>What is left out in front when a body of the state is spoken of.</summary>
    private static readonly string[] _before = ["US ", "U.S. ", "The "];

    private static readonly string[] _behind = [" Quito", " de EE. UU.", " de Estados Unidos"];

    public static SourceNames Of(IEnumerable<BibliographyEntry> bibliography, IReadOnlyList<Term> glossary)
    {
        var alike = glossary
            .SelectMany(term => Names(term).Select(name => (Key: Key(name), Term: term)))
            .ToLookup(pair => pair.Key, pair => pair.Term, StringComparer.Ordinal);
        return SourceNames.From(bibliography.Select(entry => (entry.Id.Value, Main(entry), Of(entry, alike))));
    }

    /// <summary>The publisher's name without what stands in brackets.</summary>
    private static string Main(BibliographyEntry entry) => entry.Publisher.Split(" (")[0];

    private static IEnumerable<string> Of(BibliographyEntry entry, ILookup<string, Term> alike)
    {
        var published = Parts(entry).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var all = published.Concat(published.Select(Short)).ToList();
        var translated = all.SelectMany(name => alike[Key(name)]).SelectMany(Names).Concat(all.SelectMany(name => Begun(name, alike))).ToList();
        return all
            .Concat(translated)
            .Concat(translated.Select(Short))
            .Append(Stem(entry.Id))
            .Append(Domain(entry.Address))
            .Where(name => name.Length > 1);
    }

    /// <summary>"Amnistía USA" for "Amnesty USA": the first word in all that the glossary calls it.</summary>
    private static IEnumerable<string> Begun(string name, ILookup<string, Term> alike) =>
        name.Split(' ', 2) is [var first, var rest] ? alike[Key(first)].SelectMany(Names).Where(wording => !wording.Contains(' ', StringComparison.Ordinal)).Select(wording => $"{wording} {rest}") : [];

    /// <summary>A mirror only passes on, and "after X" is not X's own word.</summary>
    private static IEnumerable<string> Parts(BibliographyEntry entry)
    {
        var bracket = entry.Publisher.IndexOf(" (", StringComparison.Ordinal);
        var inside = bracket < 0 ? "" : entry.Publisher[bracket..].Trim(' ', '(', ')');
        var named = inside.StartsWith("mirror", StringComparison.Ordinal) || inside.StartsWith("after ", StringComparison.Ordinal) || inside.StartsWith("via ", StringComparison.Ordinal) ? "" : inside;
        return Main(entry).Split(_partings, StringSplitOptions.None)
            .Append(Main(entry))
            .Concat(named.Split(_partings, StringSplitOptions.None))
            .Append(named.Split(' ')[0]);
    }

    private static string Short(string name)
    {
        var front = _before.FirstOrDefault(before => name.StartsWith(before, StringComparison.Ordinal), "");
        var back = _behind.FirstOrDefault(behind => name.EndsWith(behind, StringComparison.Ordinal), "");
        return name.Length > front.Length + back.Length ? name[front.Length..^back.Length] : name;
    }

    /// <summary>"infobae" of "infobae-2025-03-27".</summary>
    private static string Stem(SourceId id) => id.Value.Split('-')[0];

    /// <summary>"vistazo" of "www.vistazo.com"; nothing where the site's own name cannot be told.</summary>
    private static string Domain(Uri address) => address.Host.Split('.') is [.. var labels, _] && labels.Where(label => label is not ("www" or "en")).ToArray() is [var only] ? only : "";

    private static IEnumerable<string> Names(Term term) => term.English.Concat(term.Spanish).Append(term.Acronym).Where(name => name.Length > 0);

    private static string Key(string name) => Words.Fold(name.ToLowerInvariant());
}
