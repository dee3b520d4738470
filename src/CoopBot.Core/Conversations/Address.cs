namespace CoopBot.Core.Conversations;

/// <summary>Whom a message speaks to, as far as the platform tells.</summary>
/// <param name="Direct">Written to CoopBot alone.</param>
/// <param name="Mentioned">CoopBot is mentioned.</param>
/// <param name="RepliesToUs">It answers a message of CoopBot's.</param>
/// <param name="InOwnThread">It stands in a thread that CoopBot began.</param>
/// <param name="ToAnother">It mentions another person, or answers a message of another person.</param>
public sealed record Address(bool Direct, bool Mentioned, bool RepliesToUs, bool InOwnThread, bool ToAnother)
{
    /// <summary>A mention always counts. Without one, whoever speaks to another person is left in peace.</summary>
    public bool IsForUs(PlaceRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Direct || (rule.Answer && (Mentioned || (!ToAnother && (RepliesToUs || InOwnThread || !rule.Mention))));
    }
}
