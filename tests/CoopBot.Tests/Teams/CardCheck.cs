using System.Text.Json;

namespace CoopBot.Tests.Teams;

/// <summary>
/// Adaptive Cards 1.5 as its documentation describes the elements that CoopBot uses: which properties there are, which must be
/// there, and which words they take. What it does not know is a fault. (https://adaptivecards.io/explorer/)
/// </summary>
internal static class CardCheck
{
    private static readonly string[] _spacing = ["default", "none", "small", "medium", "large", "extraLarge", "padding"];
    private static readonly string[] _styles = ["default", "emphasis", "good", "attention", "warning", "accent"];

    private static readonly Dictionary<string, (string[] Required, string[] Optional)> _known = new()
    {
        ["AdaptiveCard"] = (["type", "version"], ["$schema", "body", "fallbackText", "lang"]),
        ["RichTextBlock"] = (["type", "inlines"], ["spacing", "separator"]),
        ["TextRun"] = (["type", "text"], ["weight", "italic", "isSubtle", "size", "selectAction"]),
        ["Container"] = (["type", "items"], ["style", "spacing", "separator"]),
        ["ActionSet"] = (["type", "actions"], ["spacing", "separator"]),
        ["Input.Text"] = (["type", "id"], ["label", "maxLength", "isMultiline", "spacing", "separator"]),
        ["Action.Execute"] = (["type"], ["title", "verb", "data", "fallback"]),
        ["Action.Submit"] = (["type"], ["title", "data"]),
        ["Action.OpenUrl"] = (["type", "url"], ["title"]),
    };

    private static readonly string[] _elements = ["RichTextBlock", "Container", "ActionSet", "Input.Text"];

    private static readonly string[] _buttons = ["Action.Execute", "Action.Submit", "Action.OpenUrl"];

    /// <summary>Everything wrong with a card; nothing for a sound one.</summary>
    public static IReadOnlyList<string> Faults(JsonElement card)
    {
        var faults = new List<string>();
        Look(card, "card", ["AdaptiveCard"], faults);
        if (card.GetProperty("version").GetString() != "1.5")
        {
            faults.Add("card: the version is not 1.5");
        }

        if (string.IsNullOrWhiteSpace(card.GetProperty("fallbackText").GetString()))
        {
            faults.Add("card: there is no text to fall back on");
        }

        return faults;
    }

    private static void Look(JsonElement node, string at, string[] allowed, List<string> faults)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("type", out var typed) || typed.GetString() is not { } type || !allowed.Contains(type))
        {
            faults.Add($"{at}: not one of {string.Join(", ", allowed)}");
            return;
        }

        var (required, optional) = _known[type];
        var names = node.EnumerateObject().Select(property => property.Name).ToList();
        faults.AddRange(required.Except(names).Select(name => $"{at}: {type} lacks {name}"));
        faults.AddRange(names.Except(required).Except(optional).Select(name => $"{at}: {type} knows no {name}"));
        foreach (var property in node.EnumerateObject())
        {
            Look(property, $"{at}.{property.Name}", type, faults);
        }
    }

    private static void Look(JsonProperty property, string at, string type, List<string> faults)
    {
        var value = property.Value;
        var sound = property.Name switch
        {
            "body" or "items" => Each(value, at, _elements, faults),
            "inlines" => Each(value, at, ["TextRun"], faults) && value.GetArrayLength() > 0,
            "actions" => Each(value, at, _buttons, faults) && value.GetArrayLength() is > 0 and <= 6,
            "fallback" => One(value, at, ["Action.Submit"], faults),
            "selectAction" => One(value, at, ["Action.OpenUrl"], faults),
            "spacing" => _spacing.Contains(value.GetString()),
            "style" => type == "Container" && _styles.Contains(value.GetString()),
            "weight" => value.GetString() is "default" or "lighter" or "bolder",
            "size" => value.GetString() is "default" or "small" or "medium" or "large" or "extraLarge",
            "italic" or "isSubtle" or "separator" or "isMultiline" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "maxLength" => value.TryGetInt32(out var longest) && longest > 0,
            "url" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) && address.Scheme is "https" or "http",
            "data" => value.ValueKind == JsonValueKind.Object,
            "lang" => value.GetString() is { Length: 2 },
            "title" => value.GetString() is { Length: > 0 },
            _ => value.ValueKind == JsonValueKind.String,
        };
        if (!sound)
        {
            faults.Add($"{at}: {value.GetRawText()[..Math.Min(60, value.GetRawText().Length)]} is not what it takes");
        }
    }

    private static bool Each(JsonElement list, string at, string[] allowed, List<string> faults)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var (number, node) in list.EnumerateArray().Index())
        {
            Look(node, $"{at}[{number}]", allowed, faults);
        }

        return true;
    }

    private static bool One(JsonElement node, string at, string[] allowed, List<string> faults)
    {
        Look(node, at, allowed, faults);
        return true;
    }
}
