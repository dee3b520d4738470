namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>What comes out of a gateway connection.</summary>
internal abstract record Received
{
    private Received()
    {
    }

    public sealed record Whole(Frame Frame) : Received;

    /// <summary>Something that is no frame; it is passed over.</summary>
    public sealed record Garbage : Received;

    /// <param name="Code">0 when the connection broke without one.</param>
    public sealed record Closed(int Code) : Received;
}
