namespace CoopBot.Admin.Words;

/// <summary>What people ask and do not get.</summary>
internal static class GapsWords
{
    public static Bilingual Title { get; } = new("Gaps", "Vacíos");

    public static Bilingual Nothing { get; } = new("No gaps in this time", "No hay vacíos en este tiempo");

    public static Bilingual NothingHint { get; } = new(
        "Questions that were not answered, or that were answered and judged bad, are put together here by what they ask for.",
        "Aquí se agrupan, por lo que piden, las preguntas sin respuesta o con una respuesta mal juzgada.");

    public static Bilingual Found { get; } = new("{0:N0} gaps from {1:N0} questions, in both languages", "{0:N0} vacíos de {1:N0} preguntas, en ambos idiomas");

    public static Bilingual Once { get; } = new("once", "una vez");

    public static Bilingual Times { get; } = new("{0:N0} times", "{0:N0} veces");

    public static Bilingual Last { get; } = new("last on {0}", "la última el {0}");

    public static Bilingual AnsweredToday { get; } = new("answered today: look whether rightly", "hoy se responde: compruebe si bien");

    public static Bilingual JudgedBad { get; } = new("{0:N0} judged bad", "{0:N0} mal juzgadas");

    public static Bilingual Admitted { get; } = new("known to be open", "se sabe que falta");

    public static Bilingual OpenQuestion { get; } = new("Open question", "Pregunta abierta");

    public static Bilingual Nearest { get; } = new("Nearest sheet", "Ficha más cercana");

    public static Bilingual NoSheet { get; } = new("none: a new sheet would be needed", "ninguna: haría falta una ficha nueva");
}
