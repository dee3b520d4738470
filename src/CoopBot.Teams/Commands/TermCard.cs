using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Replying;

namespace CoopBot.Teams.Commands;

/// <summary>What the glossary says of a name.</summary>
internal static class TermCard
{
    private const int LongestName = 100;

    public static AdaptiveCard Of(IReadOnlyList<Term> glossary, string name, Language language)
    {
        var words = ChatWords.In(language);
        var asked = CardText.Cut(name, LongestName);
        IReadOnlyList<string> lines = TermLookup.In(glossary, name) switch
        {
            TermLookup.Found found => [.. found.Terms.SelectMany(term => Lines(term, words, language))],
            TermLookup.Unknown { Nearest.Count: > 0 } unknown =>
            [
                ChatWords.With(words.TermUnknown, asked),
                $"{words.TermNearest} {string.Join("; ", unknown.Nearest)}",
            ],
            _ => [ChatWords.With(words.TermUnknown, asked)],
        };
        return WordsCard.Of(language, lines);
    }

    private static IEnumerable<string> Lines(Term term, ChatWords words, Language language)
    {
        yield return term.Acronym.Length > 0 ? term.Acronym : term.FullName(language);
        foreach (var (label, wordings) in ((string, IReadOnlyList<string>)[])[("English", term.English), ("Español", term.Spanish)])
        {
            if (wordings.Count > 0)
            {
                yield return $"{label}: {string.Join("; ", wordings)}";
            }
        }

        if (term.NotToBeConfusedWith(language) is { Length: > 0 } other)
        {
            yield return $"{words.TermNot} {other}";
        }
    }
}
