namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>How a connection ended, and so what comes next.</summary>
internal abstract record ConnectionEnd
{
    private ConnectionEnd()
    {
    }

    /// <summary>The session, if there is one, can be taken up again.</summary>
    public sealed record Broken(string Why) : ConnectionEnd;

    /// <summary>The session is gone.</summary>
    public sealed record SessionLost(string Why) : ConnectionEnd;

    /// <summary>Nothing may be tried again.</summary>
    public sealed record Fatal(string Remedy) : ConnectionEnd;
}
