namespace CoopBot.Core.Records.Listing;

/// <summary>What people said about an answer.</summary>
public enum Said
{
    Nothing,
    Helpful,
    Unhelpful,
}
