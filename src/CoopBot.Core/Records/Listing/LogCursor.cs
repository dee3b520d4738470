using System.Globalization;

namespace CoopBot.Core.Records.Listing;

/// <summary>Where a page of the list goes on: beside one entry, so that entries written meanwhile move nothing.</summary>
/// <param name="Sequence">The entry's place in the log.</param>
/// <param name="Newer">True for the page before, with entries newer than this one; false for the page after.</param>
public readonly record struct LogCursor(long Sequence, bool Newer)
{
    /// <summary>"older-123" or "newer-123".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Newer ? "newer" : "older")}-{Sequence}");

    /// <summary>False for anything that <see cref="ToString"/> does not give.</summary>
    public static bool TryRead(string? text, out LogCursor cursor)
    {
        var parts = text?.Split('-');
        var read = parts is ["newer" or "older", var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        cursor = read ? new LogCursor(long.Parse(parts![1], CultureInfo.InvariantCulture), parts[0] == "newer") : default;
        return read;
    }
}
