namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>Tests that measure this process and so run when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
