namespace CoopBot.Core.Retrieval;

/// <summary>What is known of a word before any question is asked.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>A function word.</summary>
    None = 0,

    /// <summary>It carries matter and is searched.</summary>
    Content = 1,

    /// <summary>It begins with a digit.</summary>
    Number = 2,

    /// <summary>It is mostly written with a capital where no sentence begins.</summary>
    Name = 4,
}
