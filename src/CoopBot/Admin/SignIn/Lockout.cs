using System.Collections.Concurrent;
using System.Net;

namespace CoopBot.Admin.SignIn;

/// <summary>Holds off a source that fails to sign in too often: five times within a minute, and it waits until that is a minute ago.</summary>
internal sealed class Lockout(TimeProvider time)
{
    private const int Most = 5;

    /// <summary>Beyond this many sources the oldest are forgotten, so that nobody can fill the memory.</summary>
    private const int MostSources = 10_000;

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset[]> _failures = new();

    public void Failed(HttpContext context)
    {
        var now = time.GetUtcNow();
        if (_failures.Count >= MostSources)
        {
            foreach (var (source, times) in _failures.OrderBy(pair => pair.Value[^1]).Take(MostSources / 2))
            {
                _failures.TryRemove(new(source, times));
            }
        }

        _failures.AddOrUpdate(Source(context), [now], (_, before) => [.. before.Append(now).TakeLast(Most)]);
    }

    public bool Locks(HttpContext context) =>
        _failures.TryGetValue(Source(context), out var times) && times.Length == Most && time.GetUtcNow() - times[0] < _window;

    /// <summary>IPv6 gives every household a network of its own, so its first 64 bits are one source.</summary>
    private static string Source(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
    }
}
