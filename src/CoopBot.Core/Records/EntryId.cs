using System.Text.Json.Serialization;

namespace CoopBot.Core.Records;

/// <summary>Names one entry of the answer log: a version 7 UUID in lower case, so that ids sort by time.</summary>
[JsonConverter(typeof(TextIdConverter<EntryId>))]
public readonly record struct EntryId(string Value) : ITextId<EntryId>
{
    /// <summary>A new id whose order is that of the time given.</summary>
    public static EntryId New(DateTimeOffset at) => new(Guid.CreateVersion7(at).ToString());

    public static EntryId From(string value) => new(value);

    public override string ToString() => Value;
}
