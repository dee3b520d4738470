using CoopBot.Discord.Protocol;

namespace CoopBot.Discord.Replying;

/// <summary>What became of something sent.</summary>
internal abstract record Delivery
{
    private Delivery()
    {
    }

    /// <param name="Message">None where the platform did not say.</param>
    public sealed record Done(Snowflake Message) : Delivery;

    /// <summary>What was to be answered is gone.</summary>
    public sealed record Gone : Delivery;

    /// <summary>The platform will not take it.</summary>
    public sealed record Refused(string Why) : Delivery;

    /// <summary>Not now.</summary>
    public sealed record Later : Delivery;
}
