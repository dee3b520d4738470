namespace CoopBot.Core.Records.Dashboard;

/// <summary>How often something occurs.</summary>
public sealed record Counted(string Name, int Times);
