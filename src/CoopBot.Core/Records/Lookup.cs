namespace CoopBot.Core.Records;

/// <summary>The outcome of asking the records for one thing by its id.</summary>
public abstract record Lookup<T>
{
    private Lookup()
    {
    }

    public sealed record Found(T Value) : Lookup<T>;

    /// <summary>The records never held it.</summary>
    public sealed record Missing : Lookup<T>;
}
