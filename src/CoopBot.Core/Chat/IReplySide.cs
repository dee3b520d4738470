using CoopBot.Core.Records;

namespace CoopBot.Core.Chat;

/// <summary>What only the adapter of a platform can do for an answer.</summary>
/// <typeparam name="TAsked">A question as the adapter keeps it in the inbox.</typeparam>
public interface IReplySide<TAsked>
{
    string Platform { get; }

    /// <summary>True: <see cref="SentBeforeAsync"/> finds what was sent before a crash. False: what a crash cut off is left as uncertain.</summary>
    bool CanLookBack { get; }

    /// <param name="body">Of an inbox item.</param>
    TAsked Read(string body);

    Heard Hear(TAsked asked);

    /// <returns>False, with the reason, for what is not to be answered at all.</returns>
    bool IsAnswerable(TAsked asked, out Refusal refusal);

    /// <summary>True when the asker has taken the question back meanwhile.</summary>
    bool IsWithdrawn(TAsked asked);

    Task<Delivery> SendAsync(TAsked asked, Entry entry, CancellationToken cancellationToken);

    /// <summary>A few words instead of an answer.</summary>
    Task<Delivery> SayAsync(TAsked asked, string words, CancellationToken cancellationToken);

    /// <returns>The platform's id of the message that shows the entry; empty when there is none.</returns>
    Task<string> SentBeforeAsync(TAsked asked, EntryId entry, CancellationToken cancellationToken);
}
