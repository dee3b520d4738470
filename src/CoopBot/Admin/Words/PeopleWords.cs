namespace CoopBot.Admin.Words;

/// <summary>What is held of a person.</summary>
internal static class PeopleWords
{
    public static Bilingual Title { get; } = new("People", "Personas");

    public static Bilingual Look { get; } = new("What is held of a person?", "¿Qué se guarda de una persona?");

    public static Bilingual LookHint { get; } = new(
        "The log names people by pseudonyms. Give the account number (Discord: right-click the person, Copy User ID) or the pseudonym of an answer. That you looked is recorded.",
        "El registro nombra a las personas con seudónimos. Indique el número de cuenta (Discord: clic derecho en la persona, Copiar ID) o el seudónimo de una respuesta. Queda constancia de que usted miró.");

    public static Bilingual Account { get; } = new("Account number or pseudonym", "Número de cuenta o seudónimo");

    public static Bilingual Show { get; } = new("Show", "Mostrar");

    public static Bilingual Nothing { get; } = new("Nothing is held of this person", "No se guarda nada de esta persona");

    public static Bilingual NothingHint { get; } = new("They never asked, or have been erased. Look whether the platform is the right one.", "Nunca preguntó, o ya fue borrada. Compruebe que la plataforma sea la correcta.");

    public static Bilingual Held { get; } = new("Held of this person", "Se guarda de esta persona");

    public static Bilingual Pseudonym { get; } = new("Pseudonym", "Seudónimo");

    public static Bilingual Questions { get; } = new("Questions", "Preguntas");

    public static Bilingual Time { get; } = new("Time", "Tiempo");

    public static Bilingual FromTo { get; } = new("{0} to {1}", "{0} a {1}");

    public static Bilingual Verdicts { get; } = new("Feedback given", "Opiniones dadas");

    public static Bilingual Erase { get; } = new("Erase this person", "Borrar a esta persona");

    public static Bilingual EraseHint { get; } = new(
        "Takes the person’s questions, feedback and pseudonym out of the records. The answers stay in the log, without who asked and what.",
        "Quita de los registros las preguntas, las opiniones y el seudónimo de la persona. Las respuestas quedan en el registro, sin quién preguntó ni qué.");

    public static Bilingual Sure { get; } = new("This cannot be undone. I am sure.", "No se puede deshacer. Estoy de acuerdo.");

    public static Bilingual EraseNow { get; } = new("Erase", "Borrar");

    public static Bilingual SweptLater { get; } = new("The files are swept within the hour.", "Los archivos se limpian dentro de una hora.");

    public static Bilingual Done { get; } = new("Erased: {0:N0} questions and {1:N0} opinions.", "Borrado: {0:N0} preguntas y {1:N0} opiniones.");
}
