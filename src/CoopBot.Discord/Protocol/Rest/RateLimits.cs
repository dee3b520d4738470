using System.Globalization;
using System.Net.Http.Headers;

namespace CoopBot.Discord.Protocol.Rest;

/// <summary>
/// Keeps to Discord's limits as its headers tell them, so that no request is sent before its time.
/// (https://discord.com/developers/docs/topics/rate-limits)
/// </summary>
internal sealed class RateLimits(TimeProvider time)
{
    /// <summary>Of the 50 requests a second that a bot may send, some are left to other programs with the same token.</summary>
    private const int MostASecond = 40;

    /// <summary>Each interaction has a bucket of its own; idle ones are forgotten beyond this.</summary>
    private const int MostBuckets = 2_000;

    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bucket> _buckets = [];
    private readonly Queue<long> _sent = new();
    private readonly Bucket _global = new(time);

    /// <summary>Waits for the request's turn; call <see cref="Leave"/> afterwards.</summary>
    public async Task<Bucket> EnterAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var bucket = Take(request.Route);
        try
        {
            await bucket.EnterAsync(cancellationToken);
        }
        catch
        {
            Release(bucket);
            throw;
        }

        if (request.AsBot)
        {
            try
            {
                await GlobalAsync(cancellationToken);
            }
            catch
            {
                Leave(bucket);
                throw;
            }
        }

        return bucket;
    }

    public void Leave(Bucket bucket)
    {
        bucket.Leave();
        Release(bucket);
    }

    /// <summary>Takes in what a response says.</summary>
    public static void Learn(Bucket bucket, HttpResponseHeaders headers)
    {
        if (Number(headers, "X-RateLimit-Remaining") is <= 0 && Number(headers, "X-RateLimit-Reset-After") is > 0 and var rest)
        {
            bucket.Block(TimeSpan.FromSeconds(Math.Min(rest, 3_600)));
        }
    }

    public void BlockAll(TimeSpan rest) => _global.Block(rest);

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Header(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static string? Header(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private async Task GlobalAsync(CancellationToken cancellationToken)
    {
        // One after the other, as each waits for what those before it leave.
        await _global.EnterAsync(cancellationToken);
        try
        {
            while (_sent.TryPeek(out var oldest))
            {
                var passed = time.GetElapsedTime(oldest);
                if (passed >= _second)
                {
                    _sent.Dequeue();
                }
                else if (_sent.Count < MostASecond)
                {
                    break;
                }
                else
                {
                    // Meanwhile all may have been told to wait.
                    await Waiting.AtLeastAsync(_second - passed, time, cancellationToken);
                    await _global.UnblockedAsync(cancellationToken);
                }
            }

            _sent.Enqueue(time.GetTimestamp());
        }
        finally
        {
            _global.Leave();
        }
    }

    private Bucket Take(string route)
    {
        lock (_gate)
        {
            if (_buckets.Count >= MostBuckets)
            {
                foreach (var idle in _buckets.Where(pair => pair.Value.Users == 0 && !pair.Value.IsBlocked).Select(pair => pair.Key).ToList())
                {
                    _buckets.Remove(idle);
                }
            }

            if (!_buckets.TryGetValue(route, out var bucket))
            {
                _buckets[route] = bucket = new Bucket(time);
            }

            bucket.Users++;
            return bucket;
        }
    }

    private void Release(Bucket bucket)
    {
        lock (_gate)
        {
            bucket.Users--;
        }
    }
}
