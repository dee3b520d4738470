namespace CoopBot.Core.Records.Dashboard;

/// <summary>How long a step over time is; a week begins on Monday (ISO 8601).</summary>
public enum Grain
{
    Day,
    Week,
}
