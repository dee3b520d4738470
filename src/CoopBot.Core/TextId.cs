using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Core;

/// <summary>An id that is written as plain text in JSON and in the database.</summary>
public interface ITextId<TSelf>
    where TSelf : struct, ITextId<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}

/// <summary>Writes an id as a JSON string and reads it back.</summary>
public sealed class TextIdConverter<T> : JsonConverter<T>
    where T : struct, ITextId<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.From(reader.GetString() ?? throw new JsonException($"A {typeof(T).Name} is missing."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
