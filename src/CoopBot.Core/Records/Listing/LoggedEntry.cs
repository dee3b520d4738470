using CoopBot.Core.Records.Reviews;

namespace CoopBot.Core.Records.Listing;

/// <summary>An entry with all that is known about it.</summary>
/// <param name="Row">What the list shows of it.</param>
/// <param name="Conversation">The last entries of its conversation up to it and the first after it, oldest first, itself among them.</param>
/// <param name="Reviews">Oldest first, those taken back by a later word of the same reviewer too.</param>
public sealed record LoggedEntry(
    Entry Entry,
    LogRow Row,
    IReadOnlyList<LogRow> Conversation,
    IReadOnlyList<Shown> Deliveries,
    IReadOnlyList<Feedback> Feedback,
    IReadOnlyList<Review> Reviews);
