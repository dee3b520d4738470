namespace CoopBot.Discord.Protocol.Gateway;

/// <summary>What is needed to take a session up again after a break.</summary>
internal sealed class GatewaySession(string id, Uri address)
{
    public string Id { get; } = id;

    /// <summary>Where to resume.</summary>
    public Uri Address { get; } = address;

    /// <summary>Of the last event that was handed on.</summary>
    public long Sequence { get; private set; }

    /// <summary>False for an event that came before: a replay may overlap.</summary>
    public bool Advance(long sequence)
    {
        if (sequence == 0)
        {
            return true;
        }

        if (sequence <= Sequence)
        {
            return false;
        }

        Sequence = sequence;
        return true;
    }
}
