using CoopBot.Core.Records;

namespace CoopBot.Core.Chat;

/// <summary>What became of an item of the inbox, for the adapter's log.</summary>
/// <param name="Entry">The entry that answers it; empty where there is none.</param>
/// <param name="Why">Why it was not answered; the kind of the answer where it was.</param>
public sealed record Settlement(InboxState State, string Entry, string Why);
