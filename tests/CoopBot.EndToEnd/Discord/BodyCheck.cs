using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Discord;

/// <summary>
/// Request bodies against the shapes and limits of Discord's documentation (resources/message, components/reference,
/// interactions): a field it does not name, a wrong kind of value or a limit passed is a fault.
/// </summary>
internal static class BodyCheck
{
    private static readonly string[] _messageFields = ["content", "nonce", "tts", "embeds", "allowed_mentions", "message_reference", "components", "sticker_ids", "attachments", "flags", "enforce_nonce", "poll"];

    public static IEnumerable<string> Message(JsonNode? node, bool interaction, bool edit = false)
    {
        if (node is not JsonObject body)
        {
            yield return "a message is an object";
            yield break;
        }

        foreach (var field in body.Where(field => !_messageFields.Contains(field.Key) || (edit && field.Key is ("nonce" or "message_reference"))))
        {
            yield return $"the field {field.Key} is not known";
        }

        var content = (string?)body["content"];
        if (content?.Length > 2_000)
        {
            yield return $"content has {content.Length} characters";
        }

        if (!edit && string.IsNullOrWhiteSpace(content) && body["components"] is not JsonArray { Count: > 0 } && body["embeds"] is not JsonArray { Count: > 0 })
        {
            yield return "an empty message";
        }

        var flags = (int?)body["flags"] ?? 0;
        if ((flags & ~(4 | 4096 | 32768 | (interaction ? 64 : 0))) != 0)
        {
            yield return $"flags {flags} cannot be set";
        }

        if (body["nonce"] is { } nonce && nonce.ToString().Length > 25)
        {
            yield return "a nonce has at most 25 characters";
        }

        if (body["allowed_mentions"] is JsonObject mentions)
        {
            foreach (var field in mentions.Where(field => field.Key is not ("parse" or "roles" or "users" or "replied_user")))
            {
                yield return $"allowed_mentions has no {field.Key}";
            }
        }

        foreach (var fault in Components(body["components"]))
        {
            yield return fault;
        }
    }

    public static IEnumerable<string> Callback(JsonNode? node)
    {
        if (node is not JsonObject body || body["type"] is null)
        {
            return ["a callback is an object with a type"];
        }

        return (int)body["type"]! switch
        {
            4 or 7 => Message(body["data"], interaction: true, edit: (int)body["type"]! == 7),
            5 or 6 => ((int?)body["data"]?["flags"] ?? 0) is 0 or 64 ? [] : ["a deferred answer takes the ephemeral flag only"],
            9 => Form(body["data"]),
            var type => [$"the callback type {type} is not known here"],
        };
    }

    public static IEnumerable<string> Commands(JsonNode? node)
    {
        if (node is not JsonArray commands || commands.Count > 110)
        {
            yield return "commands are an array of at most 110";
            yield break;
        }

        foreach (var fault in commands.OfType<JsonObject>().SelectMany(command => Command(command, (int?)command["type"] ?? 1)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Command(JsonObject command, int type)
    {
        foreach (var name in Names(command))
        {
            if (name.Length is 0 or > 32 || (type == 1 && name.Any(char.IsUpper)) || (type == 1 && name.Contains(' ', StringComparison.Ordinal)))
            {
                yield return $"\"{name}\" is no name of a command";
            }
        }

        foreach (var description in (command["description_localizations"] as JsonObject ?? []).Select(pair => (string?)pair.Value).Append((string?)command["description"]))
        {
            if (type == 1 ? description is null or "" || description.Length > 100 : description is { Length: > 0 })
            {
                yield return $"the description of {command["name"]} is not right: \"{description}\"";
            }
        }

        foreach (var fault in (command["options"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(option => Command(option, 1)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Names(JsonObject command) =>
        (command["name_localizations"] as JsonObject ?? []).Select(pair => (string?)pair.Value ?? "").Append((string?)command["name"] ?? "");

    private static IEnumerable<string> Form(JsonNode? form)
    {
        if ((string?)form?["custom_id"] is not { Length: > 0 and <= 100 })
        {
            yield return "a form needs an id of at most 100 characters";
        }

        if ((string?)form?["title"] is not { Length: > 0 and <= 45 })
        {
            yield return "a form needs a title of at most 45 characters";
        }

        foreach (var fault in Components(form?["components"]))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Components(JsonNode? node)
    {
        var rows = (node as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (rows.Count > 5)
        {
            yield return "more than five rows";
        }

        var ids = new HashSet<string>();
        foreach (var row in rows)
        {
            var parts = (row["components"] as JsonArray ?? []).OfType<JsonObject>().ToList();
            if ((int?)row["type"] != 1 || parts.Count is 0 or > 5)
            {
                yield return "a row holds one to five components";
            }

            foreach (var part in parts)
            {
                var longest = (int?)part["type"] switch { 2 => 80, 4 => 45, _ => -1 };
                if (longest < 0 || (string?)part["label"] is not { Length: > 0 } label || label.Length > longest)
                {
                    yield return $"the label \"{part["label"]}\" is missing or too long";
                }

                if ((string?)part["custom_id"] is not { Length: > 0 and <= 100 } id || !ids.Add(id))
                {
                    yield return $"the id \"{part["custom_id"]}\" is missing, too long or twice there";
                }

                if ((int?)part["style"] is null or < 1 or > 6)
                {
                    yield return "a style is a number from 1 to 6";
                }
            }
        }
    }
}
