using System.Text.Json.Serialization;

namespace CoopBot.Core.Knowledge;

/// <summary>Names one passage within a revision: "en/patrol-boats#2.1" is the first statement of the second section of that sheet.</summary>
[JsonConverter(typeof(TextIdConverter<PassageId>))]
public readonly record struct PassageId(string Value) : ITextId<PassageId>
{
    public static PassageId From(string value) => new(value);

    public override string ToString() => Value;
}
