namespace CoopBot.Tests.Commands;

/// <summary>Tests that read what the process prints run by themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneConsole
{
    public const string Name = "console";
}
