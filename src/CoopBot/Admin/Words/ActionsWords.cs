using CoopBot.Core.Records.Actions;

namespace CoopBot.Admin.Words;

/// <summary>What admins did.</summary>
internal static class ActionsWords
{
    public static Bilingual Title { get; } = new("Admin actions", "Acciones de administración");

    public static Bilingual Hint { get; } = new(
        "What was looked up, exported, erased or changed, by whom and when (UTC). Rows are only added, and `log verify` finds any other change.",
        "Qué se consultó, exportó, borró o cambió, quién y cuándo (UTC). Solo se añaden filas, y `log verify` encuentra cualquier otro cambio.");

    public static Bilingual Nothing { get; } = new("Nothing has been recorded yet", "Todavía no hay nada registrado");

    public static Bilingual NothingHint { get; } = new("Exports, erasures, look-ups of a person, promotions and changes of the knowledge appear here.", "Aquí aparecen las exportaciones, los borrados, las consultas sobre una persona, las promociones y los cambios del conocimiento.");

    public static Bilingual When { get; } = new("When", "Cuándo");

    public static Bilingual Who { get; } = new("Who", "Quién");

    public static Bilingual What { get; } = new("What", "Qué");

    public static Bilingual About { get; } = new("About", "Sobre qué");

    public static Bilingual Of(AdminAct act) => act switch
    {
        AdminAct.PersonViewed => new("looked at a person’s rows", "consultó las filas de una persona"),
        AdminAct.Exported => new("exported", "exportó"),
        AdminAct.Erased => new("erased a person", "borró a una persona"),
        AdminAct.Promoted => new("promoted a question", "promovió una pregunta"),
        AdminAct.RanksChanged => new("ranks changed", "cambiaron los rangos"),
        _ => new("knowledge changed", "cambió el conocimiento"),
    };
}
