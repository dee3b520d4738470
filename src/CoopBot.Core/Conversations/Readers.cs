using CoopBot.Core.Questions;

namespace CoopBot.Core.Conversations;

/// <summary>Who will read an answer, and so which sheets may be quoted in it.</summary>
public static class Readers
{
    /// <param name="alone">True when nobody but the asker sees the answer.</param>
    public static Audience Of(PlaceRule rule, Rank asker, bool alone)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var own = asker switch
        {
            Rank.Admin => Audience.Admins,
            Rank.Moderator => Audience.Moderators,
            _ => Audience.Everyone,
        };
        return alone ? own : rule.Audience;
    }
}
