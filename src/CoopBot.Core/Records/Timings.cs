namespace CoopBot.Core.Records;

/// <summary>How long each station took, in milliseconds.</summary>
public sealed record Timings(double Normalize, double Retrieve, double Compose, double Bind)
{
    public double Total => Normalize + Retrieve + Compose + Bind;
}
