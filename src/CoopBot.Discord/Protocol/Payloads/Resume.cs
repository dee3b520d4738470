namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>Takes a session up again after the event numbered <paramref name="Seq"/>.</summary>
internal sealed record Resume(string Token, string SessionId, long Seq)
{
    public override string ToString() => "Resume";
}
