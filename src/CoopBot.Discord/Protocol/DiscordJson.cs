using System.Text.Json;
using System.Text.Json.Serialization;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Protocol;

/// <summary>Reads and writes Discord's JSON by code made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(Guild[]))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Message[]))]
[JsonSerializable(typeof(Gone))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(GatewayInfo))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(ThreadBody))]
[JsonSerializable(typeof(CommandBody[]))]
[JsonSerializable(typeof(InteractionReply<MessageBody>))]
[JsonSerializable(typeof(InteractionReply<DeferredBody>))]
[JsonSerializable(typeof(InteractionReply<FormBody>))]
[JsonSerializable(typeof(Outgoing<Identify>))]
[JsonSerializable(typeof(Outgoing<Resume>))]
[JsonSerializable(typeof(Outgoing<long?>))]
internal sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>Empty for anything but a string; so too for one with half a surrogate pair, which cannot be had as text.</summary>
    public static string Text(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() ?? "" : "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    /// <summary>False where the JSON has another form than the type: an event nobody can use.</summary>
    public static bool TryRead<T>(JsonElement json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, out T value)
        where T : class
    {
        value = null!;
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return false;
        }

        try
        {
            value = json.Deserialize(type)!;
            return value is not null;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair cannot be had as text.
            return false;
        }
    }
}
