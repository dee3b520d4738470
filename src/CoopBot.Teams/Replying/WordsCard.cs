using CoopBot.Core.Questions;
using CoopBot.Teams.Protocol.Cards;

namespace CoopBot.Teams.Replying;

/// <summary>A few words of CoopBot's own as a card.</summary>
internal static class WordsCard
{
    public static AdaptiveCard Of(Language language, params IReadOnlyList<string> lines) => Of(language, lines, []);

    public static AdaptiveCard Of(Language language, IReadOnlyList<string> lines, IReadOnlyList<CardAction> actions)
    {
        var paragraphs = lines.Select(line => new Paragraph([CardText.Run(line)])).ToList();
        return new AdaptiveCard(
            [.. CardPages.Elements(paragraphs), .. actions.Count > 0 ? (CardElement[])[new ActionSet(actions)] : []],
            CardPages.Fallback(paragraphs),
            language.Code());
    }
}
