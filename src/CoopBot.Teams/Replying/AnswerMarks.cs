using CoopBot.Core.Answers;
using CoopBot.Teams.Protocol.Activities;

namespace CoopBot.Teams.Replying;

/// <summary>What Teams itself shows of an answer: windows with the quotes behind the marks, and a label where a model worded it.</summary>
internal static class AnswerMarks
{
    private const int LongestAddress = 500;

    /// <param name="wordedByModel">True: Teams labels the message as made by a model. Quotes are nobody's but their sources'.</param>
    public static MessageEntity Of(Answer answer, bool wordedByModel)
    {
        var claims = answer.Citations.Take(MessageEntity.MostCitations).Select(Claim).ToList();
        return new MessageEntity
        {
            AdditionalType = wordedByModel ? [MessageEntity.GeneratedByModel] : null,
            Citation = claims.Count > 0 ? claims : null,
        };
    }

    private static Claim Claim(Citation citation) => new(
        citation.Number,
        new ClaimAppearance(
            CardText.Cut($"{citation.Sources[0].Publisher}: {citation.Sources[0].Title}", ClaimAppearance.LongestName),
            citation.Sources[0].Url.AbsoluteUri is { Length: <= LongestAddress } address ? address : null,
            CardText.Cut(citation.Quote, ClaimAppearance.LongestAbstract)));
}
