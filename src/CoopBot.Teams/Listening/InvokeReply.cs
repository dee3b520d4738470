namespace CoopBot.Teams.Listening;

/// <summary>What a request that waits for an answer is given.</summary>
/// <param name="Body">UTF-8 JSON.</param>
internal sealed record InvokeReply(int Status, byte[] Body)
{
    public static InvokeReply Nothing { get; } = new(200, "{}"u8.ToArray());

    public static InvokeReply NotKnown { get; } = new(400, "{}"u8.ToArray());
}
