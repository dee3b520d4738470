namespace CoopBot.Commands;

/// <summary>What the process says on leaving.</summary>
internal static class ExitCode
{
    /// <summary>Answered, or honestly declined.</summary>
    public const int Done = 0;

    /// <summary>The answer log is not as CoopBot wrote it.</summary>
    public const int Changed = 1;

    /// <summary>Bad usage, a bad folder, bad configuration, records that cannot be used.</summary>
    public const int Refused = 2;
}
