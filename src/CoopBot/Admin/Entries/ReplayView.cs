using CoopBot.Core.Reviewing;

namespace CoopBot.Admin.Entries;

/// <summary>The same question answered again. Public, as all that a Razor component takes must be.</summary>
/// <param name="Then">From the revision of the entry.</param>
/// <param name="Now">From the revision in force.</param>
public sealed record ReplayView(Replay Then, Replay Now);
