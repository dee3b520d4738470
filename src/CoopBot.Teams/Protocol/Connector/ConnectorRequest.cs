namespace CoopBot.Teams.Protocol.Connector;

/// <param name="What">For the log: "message", "typing" and so on.</param>
/// <param name="Conversation">Whose limits it counts against.</param>
/// <param name="Body">UTF-8 JSON; empty for none.</param>
internal sealed record ConnectorRequest(HttpMethod Method, Uri Address, string What, string Conversation, byte[] Body)
{
    /// <summary>Never the body.</summary>
    public override string ToString() => $"{Method} {What}";
}
