namespace CoopBot.Core.Reviewing;

/// <summary>Whether a reviewed question became a regression case.</summary>
public abstract record Promoted
{
    private Promoted()
    {
    }

    public sealed record Added(RegressionCase Case) : Promoted;

    /// <param name="What">What is in the way.</param>
    /// <param name="Remedy">What to do.</param>
    public sealed record Refused(string What, string Remedy) : Promoted;
}
