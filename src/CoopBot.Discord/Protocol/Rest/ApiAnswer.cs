namespace CoopBot.Discord.Protocol.Rest;

/// <summary>What came of a request.</summary>
internal abstract record ApiAnswer<T>
{
    private ApiAnswer()
    {
    }

    public sealed record Given(T Value) : ApiAnswer<T>;

    /// <param name="Status">The HTTP status; 0 when nothing was sent.</param>
    /// <param name="Code">Discord's own; 0 where there is none.</param>
    /// <param name="Final">True when no request of this process will be answered any more.</param>
    public sealed record Refused(int Status, int Code, string Why, bool Final) : ApiAnswer<T>;

    /// <summary>Discord could not be reached, or did not manage, for some time.</summary>
    public sealed record Unavailable : ApiAnswer<T>;
}
