namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Why nothing was taken out of a document. The reading process says it by its exit code, which is the number here.</summary>
public enum Refusal
{
    None = 0,
    Broken = 40,
    NotText = 41,
    Protected = 42,
    Macros = 43,
    TooManyEntries = 44,
    TooMuchUnpacked = 45,
    TooDenselyPacked = 46,
    CutShort = 47,
    OutOfMemory = 48,

    /// <summary>Said by nobody: the process ended in another way.</summary>
    Fell = 49,
}
