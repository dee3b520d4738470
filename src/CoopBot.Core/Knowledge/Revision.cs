using System.Text.Json.Serialization;

namespace CoopBot.Core.Knowledge;

/// <summary>The content hash of a knowledge folder: 16 lower-case hexadecimal digits of its SHA-256.</summary>
[JsonConverter(typeof(TextIdConverter<Revision>))]
public readonly record struct Revision(string Value) : ITextId<Revision>
{
    public static Revision From(string value) => new(value);

    public override string ToString() => Value;
}
