namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>Whether a session may be begun now.</summary>
internal abstract record SessionStart
{
    private SessionStart()
    {
    }

    public sealed record Granted(Uri Address) : SessionStart;

    /// <summary>The platform could not be asked; try again later.</summary>
    public sealed record Unavailable : SessionStart;

    /// <summary>Never again with this token.</summary>
    public sealed record Refused(string Remedy) : SessionStart;
}
