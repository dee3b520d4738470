using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoopBot.Commands;

/// <summary>The pair of files a new sheet begins as: in form, with the words FILL IN or COMPLETAR wherever a person has to write.</summary>
/// <remarks>Those words are what <c>knowledge check</c> reports, so that it names what is left to do and nothing else.</remarks>
internal static class SheetStub
{
    /// <summary>JSON strings are YAML too, whatever they hold.</summary>
    private static readonly JsonSerializerOptions _quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string English(string title, DateOnly today) => $"""
        ---
        title: {(title.Length > 0 ? JsonSerializer.Serialize(title, _quoted) : "FILL IN the title, as a reader would name the topic")}
        # The day up to which the statements hold, and the day you last read the sources.
        as_of: {Day(today)}
        reviewed: {Day(today)}
        audience: everyone
        # Other words people use for the topic, with commas between them.
        aliases: []
        # What the sources do not say: one line each, beginning with a hyphen.
        open_questions: []
        ---
        ## FILL IN a heading
        - FILL IN a statement that can stand alone, with its date and its unit. [^source-id]
        """;

    public static string Spanish(string slug, DateOnly today) => $"""
        ---
        title: COMPLETAR el título, como un lector llamaría al tema
        translation_of: en/{slug}
        # El día hasta el que valen las afirmaciones, y el día en que leyó las fuentes por última vez.
        as_of: {Day(today)}
        reviewed: {Day(today)}
        audience: everyone
        # Otras palabras que la gente usa para el tema, separadas por comas.
        aliases: []
        # Lo que las fuentes no dicen: una línea cada cosa, en el mismo orden que en inglés.
        open_questions: []
        ---
        ## COMPLETAR un encabezado
        - COMPLETAR la misma afirmación que en inglés, con las mismas cifras y marcas. [^source-id]
        """;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
