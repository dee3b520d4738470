using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>What an acronym stands for: a statement that prints it, the full name from that statement or from the note below (<see cref="TermNotes"/>).</summary>
internal static class Definitions
{
    /// <param name="said">What may be said, best first.</param>
    /// <returns>Where nothing else is asked the best plain statement that prints the acronym asked about with its full name, else the best that prints it; none where the glossary lacks it.</returns>
    public static Passage? Of(Query query, IReadOnlyList<Candidate> said, IReadOnlyList<Term> glossary)
    {
        var asked = query.Terms.Where(term => term.IsAsked).Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        var terms = glossary.Where(term => term.Acronym.Length > 0 && asked.Contains(TermNotes.Surface(term))).ToList();
        asked.ExceptWith(terms.Select(TermNotes.Surface));

        // "What does the SOFA mean for sovereignty" asks for more.
        return asked.Count > 0 ? null : said
            .Select(candidate => candidate.Passage)
            .Where(passage => passage.Conflict == 0 && terms.Exists(term => Prints(passage.Text, term.Acronym)))
            .OrderByDescending(passage => terms.Exists(term => TermNotes.IsExplainedIn(passage.Text, term)))
            .FirstOrDefault();
    }

    /// <summary>In its capitals: "ICE" is not "ice".</summary>
    private static bool Prints(string text, string acronym) =>
        Tokenizer.Tokenize(text).Exists(token => token.Length == acronym.Length && string.CompareOrdinal(text, token.Start, acronym, 0, acronym.Length) == 0);
}
