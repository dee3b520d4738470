using System.Globalization;
using System.Text;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Writes an answer in plain words, with its marks, in the asker's language.</summary>
public static class AnswerText
{
    /// <summary>What a mark, a line break and a publisher's brackets may take at most.</summary>
    private const int Trimmings = 24;

    /// <summary>The characters a passage will take in an answer, at most.</summary>
    internal static int Room(Passage passage, Snapshot snapshot) =>
        passage.Text.Length + Trimmings + (passage.Kind == PassageKind.Side
            ? passage.Sources.Sum(source => snapshot.Bibliography[source].Publisher.Length + 60)
            : 0);

    internal static string Write(Language language, IReadOnlyList<AnswerStatement> statements, IReadOnlyList<Citation> citations)
    {
        var phrases = Phrases.In(language);
        var text = new StringBuilder();
        var role = StatementRole.Caution;
        foreach (var statement in statements)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            if (statement.Role == StatementRole.Side && role != StatementRole.Side)
            {
                text.Append(phrases.Disagreement).Append('\n');
            }

            role = statement.Role;
            text.Append(role switch
            {
                StatementRole.Side => $"- {Attribution(language, statement, citations)}: ",
                StatementRole.Caution => $"{phrases.Caution} ",
                _ when statements.Count > 1 => "- ",
                _ => "",
            });
            text.Append(statement.Text);
            foreach (var number in statement.Citations)
            {
                text.Append(CultureInfo.InvariantCulture, $" [{number}]");
            }
        }

        return text.ToString();
    }

    /// <summary>Says up to when the statements hold, where there is room left.</summary>
    /// <param name="asOf">A month, "2025-03"; empty when it does not matter.</param>
    internal static string WithAsOf(string text, Language language, string asOf, int longest)
    {
        var note = asOf.Length == 0 ? "" : AsOf(language, asOf);
        return note.Length > 0 && text.Length + note.Length + 3 <= longest ? $"{text}\n({note})" : text;
    }

    /// <summary>"as of March 2025".</summary>
    public static string AsOf(Language language, string month)
    {
        var phrases = Phrases.In(language);
        return string.Format(CultureInfo.InvariantCulture, phrases.AsOf, phrases.Day(month));
    }

    /// <summary>Says below what acronyms stand for, where there is room left.</summary>
    internal static string WithTerms(string text, IReadOnlyList<TermNote> terms, int longest)
    {
        var note = Terms(terms);
        return text.Length + note.Length <= longest ? text + note : text;
    }

    /// <summary>A line of its own, with the break before it; empty for none.</summary>
    internal static string Terms(IReadOnlyList<TermNote> terms) =>
        terms.Count == 0 ? "" : $"\n({string.Join("; ", terms.Select(term => $"{term.Acronym}: {term.Name}"))})";

    /// <summary>Publishers and dates of a statement's sources: "El Oriente (27 March 2025), Time.news (no date printed)".</summary>
    public static string Attribution(Language language, AnswerStatement statement, IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return string.Join(", ", citations
            .Where(citation => statement.Citations.Contains(citation.Number))
            .SelectMany(citation => citation.Sources)
            .Select(source => $"{source.Publisher} ({Date(language, source)})")
            .Distinct());
    }

    /// <summary>"27 March 2025", "March 2025", "2025"; where none is printed that, and what the text is about.</summary>
    public static string Date(Language language, CitedSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var phrases = Phrases.In(language);
        return source.Date != BibliographyReader.NoDate
            ? phrases.Day(source.Date)
            : source.Covers.Length > 0
                ? $"{phrases.NoDate}, {phrases.About} {phrases.Day(source.Covers)}"
                : phrases.NoDate;
    }

    /// <summary>
    /// Why nothing is answered and what can be asked instead; between the two, each on a line of its own, what comes nearest,
    /// where there is such a thing (<see cref="SilenceWords"/>).
    /// </summary>
    internal static string Silence(Draft.Silent silent, IReadOnlyList<AnswerStatement> statements, IReadOnlyList<Citation> citations)
    {
        var phrases = Phrases.In(silent.Language);
        if (silent.Reason == AbstentionReason.SmallTalk)
        {
            return SmallTalkReplies.For(Enum.Parse<SmallTalkKind>(silent.Detail), silent.Language);
        }

        var reason = silent.Reason switch
        {
            AbstentionReason.KnownGap => string.Format(CultureInfo.InvariantCulture, phrases.KnownGap, silent.Detail),
            AbstentionReason.Unclear when silent.Detail.Length > 0 => string.Format(CultureInfo.InvariantCulture, phrases.TooLong, silent.Detail),
            AbstentionReason.Unclear => phrases.Unclear,
            AbstentionReason.NotCovered when silent.Detail.Length > 0 => string.Format(CultureInfo.InvariantCulture, phrases.NotCoveredBy, silent.Detail),
            AbstentionReason.TimedOut => phrases.TimedOut,
            _ => phrases.NotCovered,
        };
        return statements.Count == 0
            ? $"{reason} {Offer(silent.Language, silent.Nearest)}"
            : $"{reason}\n{phrases.NearestSaid}\n{Write(silent.Language, statements, citations)}\n{Offer(silent.Language, silent.Nearest)}";
    }

    /// <summary>What can be asked instead: "Nearest topics: Patrol boats; Plate readers."</summary>
    internal static string Offer(Language language, IReadOnlyList<string> nearest) =>
        nearest.Count == 0 ? Phrases.In(language).AskOtherwise : $"{Phrases.In(language).Nearest} {string.Join("; ", nearest)}.";
}
