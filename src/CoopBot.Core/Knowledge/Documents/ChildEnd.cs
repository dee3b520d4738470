namespace CoopBot.Core.Knowledge.Documents;

/// <summary>How a child process ended.</summary>
internal abstract record ChildEnd
{
    private ChildEnd()
    {
    }

    /// <summary>There is no such program, or it may not be run.</summary>
    public sealed record NotStarted : ChildEnd;

    public sealed record Exited(int Code) : ChildEnd;

    /// <summary>It was ended because no more of its output was wanted.</summary>
    public sealed record Unwanted : ChildEnd;

    public sealed record TooSlow : ChildEnd;

    public sealed record TooMuchMemory : ChildEnd;

    public sealed record TooMuchOutput : ChildEnd;
}
