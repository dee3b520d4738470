using System.Text;
using System.Text.Json.Nodes;

namespace CoopBot.Tests.Teams;

/// <summary>Activities with something wrong: in their structure, in their values, or in their bytes.</summary>
internal static class MutatedActivities
{
    private static readonly string[] _raw =
    [
        "null", "true", "0", "-1", "1e400", "99999999999999999999", "[]", "{}", "\"\"", "\"\\ud83d\"", "\"\\u0000\"", "[null]", "[[]]", "{\"id\":null}", "{\"\":1}", "\"<at></at>\"",
        "\"<at>CoopBot</at>\"", "[{\"type\":\"mention\"}]", "[{\"type\":\"mention\",\"text\":\"\",\"mentioned\":{\"id\":\"28:11111111-2222-3333-4444-555555555555\"}}]",
        "[{\"contentType\":\"messageReference\",\"content\":\"{\\\"messageId\\\":1}\"}]", "\"https://evil.test/\"", "\"messageDelete\"", "\"invoke\"", "\"quotes:x:1\"", "\"forget\"",
    ];

    /// <summary>Stands for a raw value, which a JSON writer would not write.</summary>
    private const string Mark = "raw value ";

    public static byte[] Next(Random random)
    {
        var activity = FuzzTests.Kinds[random.Next(FuzzTests.Kinds.Count)]();
        if (random.Next(3) == 0)
        {
            // Else the same few are known again and nothing happens.
            activity["id"] = $"{random.Next(1_000_000)}";
            activity["conversation"]!["id"] = $"a:{random.Next(1_000_000)}";
        }

        for (var changes = random.Next(3); changes > 0; changes--)
        {
            Change(activity, random);
        }

        var json = activity.ToJsonString();
        for (var raw = 0; raw < _raw.Length; raw++)
        {
            json = json.Replace($"\"{Mark}{raw}\"", _raw[raw], StringComparison.Ordinal);
        }

        var bytes = Encoding.UTF8.GetBytes(json);
        return random.Next(4) == 0 ? Flipped(bytes, random) : bytes;
    }

    private static void Change(JsonObject root, Random random)
    {
        var places = Places(root).ToList();
        var (parent, key) = places[random.Next(places.Count)];
        switch (random.Next(4))
        {
            case 0:
                parent.Remove(key);
                break;
            case 1:
                parent[key] = new string((char)random.Next(32, 0xD7FF), random.Next(20_000));
                break;
            default:
                parent[key] = $"{Mark}{random.Next(_raw.Length)}";
                break;
        }
    }

    private static IEnumerable<(JsonObject Parent, string Key)> Places(JsonObject node) =>
        node.SelectMany(pair => pair.Value is JsonObject inner ? Places(inner).Append((node, pair.Key)) : [(node, pair.Key)]);

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var changes = 1 + random.Next(6); changes > 0 && changed.Count > 0; changes--)
        {
            var at = random.Next(changed.Count);
            switch (random.Next(5))
            {
                case 0:
                    changed.RemoveRange(at, Math.Min(random.Next(50), changed.Count - at));
                    break;
                case 1:
                    changed.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(30)));
                    break;
                default:
                    changed[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. changed];
    }
}
