namespace CoopBot.Core.Knowledge.Documents;

/// <summary>What reading one document may take.</summary>
public sealed record DocumentLimits
{
    public static DocumentLimits Usual { get; } = new();

    /// <summary>From its start to its end, by the wall clock.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Bytes the reading process may write.</summary>
    public long Output { get; init; } = 50_000_000;

    /// <summary>Bytes of memory the reading process may have at a time.</summary>
    public long Memory { get; init; } = 256L * 1024 * 1024;

    /// <summary>Passages a document may come to.</summary>
    public int Passages { get; init; } = 20_000;
}
