using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Core.Records;

/// <summary>
/// How the tables keep nested data. What is written today must be readable for as long as the log is kept: a member added
/// to a kept record needs a default, a renamed one a migration.
/// </summary>
internal static class RecordsJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },

        // Spanish stays readable and searchable in the table. Pages escape what they show themselves.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // A score that is no number is a fault, but not one to lose the record for.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,

        // What is computed from the rest is not kept.
        IgnoreReadOnlyProperties = true,

        // A damaged row is refused; it does not come back with holes.
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    public static string WriteIndented<T>(T value) => JsonSerializer.Serialize(value, Indented);

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">Not what <see cref="Write"/> gives.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null where a value was kept");

    /// <summary>The word an enum value has in the JSON.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
