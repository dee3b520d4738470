using System.Text.Json.Serialization;

namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>A row, a button or a text field. (https://discord.com/developers/docs/components/reference)</summary>
internal sealed record Component
{
    public const int MostInRow = 5;

    public const int LongestLabel = 80;

    private Component()
    {
    }

    public int Type { get; private init; }

    public IReadOnlyList<Component>? Components { get; private init; }

    public int? Style { get; private init; }

    public string? Label { get; private init; }

    public string? CustomId { get; private init; }

    public bool? Disabled { get; private init; }

    public bool? Required { get; private init; }

    public int? MaxLength { get; private init; }

    [JsonIgnore]
    public bool IsRow => Type == 1;

    public static Component Row(params IReadOnlyList<Component> components) => new() { Type = 1, Components = components };

    public static Component Button(string label, string id, ButtonLook look = ButtonLook.Plain, bool disabled = false) =>
        new() { Type = 2, Style = (int)look, Label = label, CustomId = id, Disabled = disabled ? true : null };

    /// <summary>A field of several lines.</summary>
    public static Component Field(string label, string id, int longest) =>
        new() { Type = 4, Style = 2, Label = label, CustomId = id, Required = false, MaxLength = longest };
}
