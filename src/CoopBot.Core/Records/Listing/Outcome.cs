namespace CoopBot.Core.Records.Listing;

/// <summary>What became of a question; the words of the answer's JSON.</summary>
public enum Outcome
{
    Answered,
    Conflict,
    Abstained,
}
