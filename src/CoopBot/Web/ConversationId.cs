using System.Security.Cryptography;

namespace CoopBot.Web;

/// <summary>Names one conversation of the web chat: 128 random bits as 32 lower-case hexadecimal digits. Whoever knows it may read the conversation, so it is made here and cannot be guessed.</summary>
internal readonly record struct ConversationId(string Value)
{
    private const int Digits = 32;

    /// <summary>A page on which nothing was asked yet.</summary>
    public static ConversationId None { get; } = new("");

    public static ConversationId New() => new(RandomNumberGenerator.GetHexString(Digits, lowercase: true));

    /// <summary>Anything that <see cref="New"/> cannot have made is none: the ids of other platforms are no keys here.</summary>
    public static ConversationId Read(string? text) =>
        text is { Length: Digits } && text.All(char.IsAsciiHexDigitLower) ? new ConversationId(text) : None;

    public override string ToString() => Value;
}
