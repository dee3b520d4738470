using System.Text.Json.Serialization;

namespace CoopBot.Core.Knowledge;

/// <summary>Names one bibliography entry, for instance "timenews-2025-03".</summary>
[JsonConverter(typeof(TextIdConverter<SourceId>))]
public readonly record struct SourceId(string Value) : ITextId<SourceId>
{
    public static SourceId From(string value) => new(value);

    public override string ToString() => Value;
}
