namespace CoopBot.Core.Chat;

/// <summary>What became of something sent.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <param name="Message">The platform's id of it; empty where the platform did not say.</param>
    public sealed record Done(string Message) : Delivery;

    /// <summary>What was to be answered is gone.</summary>
    public sealed record Gone : Delivery;

    /// <summary>The platform will not take it.</summary>
    public sealed record Refused(string Why) : Delivery;

    /// <summary>Not now.</summary>
    public sealed record Later : Delivery;

    /// <summary>Nobody can tell whether the platform took it; sending it again could show it twice.</summary>
    public sealed record Uncertain(string Why) : Delivery;
}
