namespace CoopBot.Admin;

/// <summary>Marks the scripts of one response as ours.</summary>
internal sealed record AdminNonce(string Value);
