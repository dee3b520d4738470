using System.Text.Json;

namespace CoopBot.Teams.Protocol.Activities;

/// <summary>Reads the body of a request, as hostile as it may be.</summary>
internal static class ActivityReader
{
    /// <summary>Bytes; the largest message of Teams is below half of it.</summary>
    public const int Largest = 256 * 1024;

    /// <returns>False for anything but one activity with a type, an id, a sender, a bot, a conversation and an address for answers.</returns>
    public static bool TryRead(ReadOnlySpan<byte> body, out Activity activity)
    {
        activity = new Activity();
        try
        {
            if (JsonSerializer.Deserialize(body, TeamsJson.Reading.Activity) is not { } read || !IsWhole(read))
            {
                return false;
            }

            activity = read;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair cannot be had as text.
            return false;
        }
    }

    private static bool IsWhole(Activity activity) =>
        activity is { Type.Length: > 0 and <= 100, Id.Length: > 0 and <= 500, ServiceUrl.Length: > 0, ChannelId.Length: > 0 }
        && activity.Conversation is { Id.Length: > 0 and <= 1_000 }
        && activity.From is { Id.Length: > 0 and <= 500 }
        && activity.Recipient is { Id.Length: > 0 and <= 500 };
}
