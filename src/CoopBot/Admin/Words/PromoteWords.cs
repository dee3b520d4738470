namespace CoopBot.Admin.Words;

/// <summary>Turning a reviewed question into a regression case.</summary>
internal static class PromoteWords
{
    public static Bilingual Title { get; } = new("Regression case", "Caso de regresión");

    public static Bilingual Open { get; } = new("Ask this again at every change", "Preguntar esto en cada cambio");

    public static Bilingual Expected { get; } = new("A right answer", "Una respuesta correcta");

    public static Bilingual Citing { get; } = new("cites one of these sources", "cita una de estas fuentes");

    public static Bilingual More { get; } = new("other source ids, separated by spaces", "otros ids de fuentes, separados por espacios");

    public static Bilingual Abstention { get; } = new("is none: nothing should be answered", "no la hay: no debe responderse");

    public static Bilingual Send { get; } = new("Add to the question set", "Añadir a las preguntas");

    public static Bilingual Done { get; } = new("Added to questions/reviewed.jsonl of the knowledge folder.", "Añadida a questions/reviewed.jsonl de la carpeta de conocimiento.");
}
