namespace CoopBot.Teams.Protocol.Connector;

/// <summary>What became of a request to the connector.</summary>
internal abstract record ConnectorAnswer
{
    private ConnectorAnswer()
    {
    }

    /// <param name="Id">Of what was made; empty where nothing was, or it was not said.</param>
    public sealed record Given(string Id) : ConnectorAnswer;

    public sealed record Refused(int Status, string Code) : ConnectorAnswer;

    /// <summary>It was not taken, for certain; later it may be.</summary>
    public sealed record NotSent(string Why) : ConnectorAnswer;

    /// <summary>It went out, and no answer came that says what became of it.</summary>
    public sealed record Uncertain(string Why) : ConnectorAnswer;
}
