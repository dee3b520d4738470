namespace CoopBot.Admin.Words;

/// <summary>A question answered again.</summary>
internal static class ReplayWords
{
    public static Bilingual Title { get; } = new("Answered again", "Respondida de nuevo");

    public static Bilingual Replay { get; } = new("Answer again (r)", "Responder de nuevo (r)");

    public static Bilingual Then { get; } = new("From the knowledge of that day", "Con el conocimiento de ese día");

    public static Bilingual ThenSame { get; } = new("Word for word the same.", "Igual palabra por palabra.");

    public static Bilingual ThenDifferent { get; } = new("Not the same: program or settings have changed since.", "No es igual: el programa o la configuración cambiaron desde entonces.");

    public static Bilingual Now { get; } = new("From the knowledge of today", "Con el conocimiento de hoy");

    public static Bilingual NowSame { get; } = new("Today’s answer is word for word the same.", "La respuesta de hoy es igual palabra por palabra.");

    public static Bilingual NowDifferent { get; } = new("Today’s answer is another:", "La respuesta de hoy es otra:");

    public static Bilingual DetailsOnly { get; } = new("It says the same; only order, emphasis or particulars of the sources differ.", "Dice lo mismo; solo cambian el orden, el énfasis o los datos de las fuentes.");

    public static Bilingual Gone { get; } = new("no longer said", "ya no se dice");

    public static Bilingual New { get; } = new("said now", "se dice ahora");

    public static Bilingual Erased { get; } = new("The question has been erased.", "La pregunta fue borrada.");

    public static Bilingual NoRevision { get; } = new("The knowledge of that day can no longer be read.", "El conocimiento de ese día ya no se puede leer.");
}
