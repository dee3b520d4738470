using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Replying;

namespace CoopBot.Discord.Commands;

/// <summary>What the glossary says of a name.</summary>
internal static class TermPages
{
    public static IReadOnlyList<string> Of(IReadOnlyList<Term> glossary, string name, Language language)
    {
        var words = ChatWords.In(language);
        IEnumerable<string> lines = TermLookup.In(glossary, name) switch
        {
            TermLookup.Found found => found.Terms.SelectMany(term => Lines(term, words, language)),
            TermLookup.Unknown { Nearest.Count: > 0 } unknown =>
            [
                ChatWords.With(words.TermUnknown, Markdown.Name(name)),
                $"{words.TermNearest} {string.Join("; ", unknown.Nearest.Select(Markdown.Name))}",
            ],
            _ => [ChatWords.With(words.TermUnknown, Markdown.Name(name))],
        };
        return TextPages.Pack(lines.Select(line => (IReadOnlyList<string>)[line]), MessageBody.LongestContent);
    }

    private static IEnumerable<string> Lines(Term term, ChatWords words, Language language)
    {
        yield return $"**{Markdown.Name(term.Acronym.Length > 0 ? term.Acronym : term.FullName(language))}**";
        foreach (var (label, wordings) in ((string, IReadOnlyList<string>)[])[("English", term.English), ("Español", term.Spanish)])
        {
            if (wordings.Count > 0)
            {
                yield return $"{label}: {string.Join("; ", wordings.Select(Markdown.Name))}";
            }
        }

        if (term.NotToBeConfusedWith(language) is { Length: > 0 } other)
        {
            yield return $"*{words.TermNot}* {Markdown.Name(other)}";
        }
    }
}
