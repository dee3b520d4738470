using System.Text;
using System.Text.Json.Nodes;

namespace CoopBot.Tests.Discord;

/// <summary>Events as Discord sends them, then spoiled: fields gone, doubled or of another kind, ids as numbers, texts that are hostile, bytes flipped.</summary>
internal sealed class MutatedEvents(Random random)
{
    private static readonly string[] _texts =
    [
        "", " ", "@everyone", "@here", "<@5>", "<@5> how many boats?", "<@!5> ¿cuántas lanchas?", "<@6><@7><@8>", "null", "-1", "9999999999999999999999", "18446744073709551615",
        "раураl.com", "\u202Eabc", "\uD83D", "ask", "knowledge", "term", "sources", "privacy", "help", "helpful:", "forget", "sources:999", "sources:-1", "page:x:y",
        "quotes:00000000-0000-0000-0000-000000000000:0", "topic:00000000-0000-0000-0000-000000000000:99", "cause:00000000-0000-0000-0000-000000000000:Wrong",
    ];

    private static readonly (string Name, string Json)[] _sound =
    [
        ("MESSAGE_CREATE", """{"id":"101","channel_id":"70","guild_id":"60","type":0,"content":"<@5> how many boats?","author":{"id":"9","username":"a"},"member":{"roles":["8"]},"mentions":[{"id":"5"}],"mention_roles":[],"mention_everyone":false}"""),
        ("MESSAGE_CREATE", """{"id":"102","channel_id":"70","type":19,"content":"and the dock?","author":{"id":"9"},"mentions":[],"message_reference":{"message_id":"50"},"referenced_message":{"id":"50","content":"x","author":{"id":"5"}}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":2,"token":"t","channel_id":"70","guild_id":"60","locale":"es-ES","channel":{"id":"70","type":0},"member":{"roles":["8"],"user":{"id":"9","username":"a"}},"data":{"name":"ask","type":1,"options":[{"name":"question","type":3,"value":"how many boats?"},{"name":"private","type":5,"value":true}]}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":2,"token":"t","channel_id":"70","user":{"id":"9"},"data":{"name":"knowledge","type":1,"options":[{"name":"gaps","type":1,"options":[]}]}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":2,"token":"t","channel_id":"71","guild_id":"60","member":{"roles":["8"],"user":{"id":"9"}},"data":{"name":"knowledge","type":1,"options":[{"name":"status","type":1}]}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":2,"token":"t","channel_id":"72","guild_id":"60","member":{"roles":[],"user":{"id":"9"}},"data":{"name":"term","type":1,"options":[{"name":"name","type":3,"value":"HSI"}]}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":2,"token":"t","channel_id":"72","guild_id":"60","member":{"roles":[],"user":{"id":"9"}},"data":{"name":"Ask CoopBot about this","type":3,"target_id":"3","resolved":{"messages":{"3":{"id":"3","content":"what did it cost?"}}}}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":3,"token":"t","channel_id":"70","guild_id":"60","member":{"roles":[],"user":{"id":"9"}},"message":{"id":"4","flags":64,"content":"**[1]**"},"data":{"custom_id":"quotes:ENTRY:0","component_type":2}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":3,"token":"t","channel_id":"70","guild_id":"60","member":{"roles":[],"user":{"id":"9"}},"message":{"id":"4"},"data":{"custom_id":"topic:ENTRY:0","component_type":2}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":3,"token":"t","channel_id":"70","user":{"id":"9"},"data":{"custom_id":"person:ENTRY","component_type":2}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":5,"token":"t","channel_id":"70","user":{"id":"9"},"data":{"custom_id":"cause:ENTRY:Wrong","components":[{"type":1,"components":[{"type":4,"custom_id":"words","value":"w"}]}]}}"""),
        ("INTERACTION_CREATE", """{"id":"ID","application_id":"5","type":3,"token":"t","channel_id":"70","user":{"id":"9"},"data":{"custom_id":"forget","component_type":2}}"""),
        ("GUILD_CREATE", """{"id":"60","threads":[{"id":"80","type":11,"parent_id":"71","owner_id":"5"}]}"""),
        ("THREAD_CREATE", """{"id":"81","type":11,"parent_id":"71","owner_id":"5"}"""),
        ("MESSAGE_DELETE_BULK", """{"ids":["1","2"],"channel_id":"70"}"""),
        ("SOMETHING_NEW", """{"id":"1"}"""),
    ];

    private long _id = 1;

    /// <summary>One frame as it comes through the socket.</summary>
    /// <param name="entry">An entry that buttons may name.</param>
    public byte[] Next(string entry)
    {
        var (name, json) = _sound[random.Next(_sound.Length)];
        var milliseconds = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - 1_420_070_400_000;
        var id = ((ulong)milliseconds << 22) | ((ulong)Interlocked.Increment(ref _id) & 0x3FFFFF);
        var data = JsonNode.Parse(json.Replace("\"ID\"", $"\"{id}\"", StringComparison.Ordinal).Replace("ENTRY", entry, StringComparison.Ordinal))!;
        for (var changes = random.Next(5); changes > 0; changes--)
        {
            Change(data);
        }

        var frame = new JsonObject { ["op"] = 0, ["s"] = 1, ["t"] = name, ["d"] = data };
        if (random.Next(10) == 0)
        {
            Change(frame);
        }

        var bytes = Encoding.UTF8.GetBytes(frame.ToJsonString());
        for (var flips = random.Next(8) == 0 ? 1 + random.Next(4) : 0; flips > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(50) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private void Change(JsonNode node)
    {
        var objects = Objects(node).Where(one => one.Count > 0).ToList();
        if (objects.Count == 0)
        {
            return;
        }

        var spoiled = objects[random.Next(objects.Count)];
        var key = spoiled.ElementAt(random.Next(spoiled.Count)).Key;
        switch (random.Next(10))
        {
            case 0:
                spoiled.Remove(key);
                break;
            case 1:
                spoiled[key] = null;
                break;
            case 2:
                spoiled[key] = random.NextInt64();
                break;
            case 3:
                spoiled[key] = random.Next(2) == 0;
                break;
            case 4:
                spoiled[key] = new JsonArray(spoiled[key]?.DeepClone(), null, 3);
                break;
            case 5:
                spoiled[key] = new JsonObject { [key] = spoiled[key]?.DeepClone() };
                break;
            case 6:
                spoiled[key] = string.Concat(Enumerable.Repeat(_texts[random.Next(_texts.Length)], 1 + random.Next(400)));
                break;
            case 7:
                spoiled[$"new_{random.Next(9)}"] = spoiled[key]?.DeepClone();
                break;
            case 8 when long.TryParse(spoiled[key]?.ToString(), out var number):
                spoiled[key] = number;
                break;
            default:
                spoiled[key] = _texts[random.Next(_texts.Length)];
                break;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(pair => Objects(pair.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}
