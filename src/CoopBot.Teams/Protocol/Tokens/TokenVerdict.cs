namespace CoopBot.Teams.Protocol.Tokens;

/// <summary>Whether a request comes from Teams.</summary>
internal abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <param name="ServiceUrl">Where the token says that answers go.</param>
    /// <param name="Endorsements">The channels that its key may speak for.</param>
    public sealed record Trusted(string ServiceUrl, IReadOnlyList<string> Endorsements) : TokenVerdict;

    /// <param name="Status">401 where there is no good token, 403 where it does not fit what it came with.</param>
    public sealed record Refused(int Status, string Why) : TokenVerdict;
}
