using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Discord.Protocol;

/// <summary>
/// Discord's ids: 64 bits whose upper 42 are milliseconds since 2015. Written as a string in JSON; a number is read too, as some
/// bridges send it. 0 stands for none. (https://discord.com/developers/docs/reference#snowflakes)
/// </summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct Snowflake(ulong Value)
{
    private const long Epoch = 1_420_070_400_000;

    public static Snowflake None { get; }

    public bool IsNone => Value == 0;

    public DateTimeOffset Time => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + Epoch);

    public static bool TryRead(string? text, out Snowflake id)
    {
        var read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return read;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is no id becomes none: one odd field must not cost a whole event.</summary>
    internal sealed class Converter : JsonConverter<Snowflake>
    {
        public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    TryRead(reader.GetString(), out var id);
                    return id;
                case JsonTokenType.Number:
                    return reader.TryGetUInt64(out var number) ? new Snowflake(number) : None;
                default:
                    reader.Skip();
                    return None;
            }
        }

        public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            TryRead(reader.GetString(), out var id);
            return id;
        }

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
    }
}
