namespace CoopBot.EndToEnd.Discord;

/// <summary>Ids as Discord makes them: the time in the upper bits, so that they sort by it.</summary>
internal static class FakeIds
{
    private static long _last;

    public static string New() => At(DateTimeOffset.UtcNow);

    public static string At(DateTimeOffset time)
    {
        var wanted = (time.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22;
        return $"{wanted | (Interlocked.Increment(ref _last) & 0x3FFFFF)}";
    }
}
