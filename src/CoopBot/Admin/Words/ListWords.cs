namespace CoopBot.Admin.Words;

/// <summary>The list of answers and its filters.</summary>
internal static class ListWords
{
    public static Bilingual Title { get; } = new("Answers", "Respuestas");

    public static Bilingual Filters { get; } = new("Filter", "Filtrar");

    public static Bilingual Search { get; } = new("Words in question or answer", "Palabras en la pregunta o la respuesta");

    public static Bilingual SearchHint { get; } = new("patrol boats, \"exact words\", begin*", "lanchas, \"palabras exactas\", comienzo*");

    public static Bilingual From { get; } = new("From", "Desde");

    public static Bilingual To { get; } = new("To", "Hasta");

    public static Bilingual Days { get; } = new("Last days", "Últimos días");

    public static Bilingual Platform { get; } = new("Platform", "Plataforma");

    public static Bilingual Place { get; } = new("Place", "Lugar");

    public static Bilingual Conversation { get; } = new("Conversation", "Conversación");

    public static Bilingual Asker { get; } = new("Asker", "Quien pregunta");

    public static Bilingual Language { get; } = new("Language", "Idioma");

    public static Bilingual Outcome { get; } = new("Outcome", "Resultado");

    public static Bilingual Reason { get; } = new("Why not answered", "Por qué no se respondió");

    public static Bilingual Feedback { get; } = new("Feedback", "Opinión");

    public static Bilingual Cause { get; } = new("Cause of the feedback", "Causa de la opinión");

    public static Bilingual Verdict { get; } = new("Verdict", "Veredicto");

    public static Bilingual Reviewed { get; } = new("Reviewed", "Revisada");

    public static Bilingual Disputed { get; } = new("Reviewers disagree", "Revisores en desacuerdo");

    public static Bilingual Source { get; } = new("Cited source", "Fuente citada");

    public static Bilingual Sheet { get; } = new("Cited sheet", "Ficha citada");

    public static Bilingual Passage { get; } = new("Cited passage", "Pasaje citado");

    public static Bilingual Revision { get; } = new("Revision", "Revisión");

    public static Bilingual Slower { get; } = new("Slower than (ms)", "Más lenta que (ms)");

    public static Bilingual Any { get; } = new("any", "todo");

    public static Bilingual Yes { get; } = new("yes", "sí");

    public static Bilingual No { get; } = new("no", "no");

    public static Bilingual More { get; } = new("More filters", "Más filtros");

    public static Bilingual Apply { get; } = new("Show", "Mostrar");

    public static Bilingual Clear { get; } = new("Clear all", "Quitar todo");

    public static Bilingual Remove { get; } = new("Remove", "Quitar");

    public static Bilingual Saved { get; } = new("Saved filters", "Filtros guardados");

    public static Bilingual SaveName { get; } = new("Name for this filter", "Nombre para este filtro");

    public static Bilingual Save { get; } = new("Save", "Guardar");

    public static Bilingual NothingSaved { get; } = new("Filter the list, then save the filter here to open it again tomorrow.", "Filtre la lista y guarde aquí el filtro para abrirlo mañana.");

    public static Bilingual Unreviewed { get; } = new("Unreviewed", "Sin revisar");

    public static Bilingual NotAnswered { get; } = new("Not answered", "Sin respuesta");

    public static Bilingual Unhelpful { get; } = new("Not helpful", "No útiles");

    public static Bilingual InDispute { get; } = new("In dispute", "En disputa");

    public static Bilingual All { get; } = new("All", "Todas");

    public static Bilingual Answers { get; } = new("{0:N0} answers", "{0:N0} respuestas");

    public static Bilingual OneAnswer { get; } = new("1 answer", "1 respuesta");

    public static Bilingual MoreThan { get; } = new("More than {0:N0} answers", "Más de {0:N0} respuestas");

    public static Bilingual Newer { get; } = new("Newer", "Más nuevas");

    public static Bilingual Older { get; } = new("Older", "Más antiguas");

    public static Bilingual Paging { get; } = new("Pages of the list", "Páginas de la lista");

    public static Bilingual Keys { get; } = new("Keys: j and k move, Enter opens, 1 to 7 judge", "Teclas: j y k mueven, Intro abre, 1 a 7 juzgan");

    public static Bilingual New { get; } = new("New answers: show", "Respuestas nuevas: mostrar");

    public static Bilingual NobodyAsked { get; } = new("Nobody has asked anything yet", "Nadie ha preguntado todavía");

    public static Bilingual NobodyAskedHint { get; } = new("Each question appears here with its answer as soon as it is asked, in the web chat, in Discord or on the command line.", "Cada pregunta aparece aquí con su respuesta en cuanto se hace: en el chat web, en Discord o en la línea de comandos.");

    public static Bilingual NothingMatches { get; } = new("No answer matches this filter", "Ninguna respuesta coincide con este filtro");

    public static Bilingual NothingMatchesHint { get; } = new("Take away a part of it above, or clear it.", "Quite una parte del filtro o bórrelo entero.");

    public static Bilingual BadFilter { get; } = new("The filter in the address cannot be used, so all answers are shown:", "El filtro de la dirección no sirve; se muestran todas las respuestas:");

    public static Bilingual Reviewers { get; } = new("{0} reviewers", "{0} revisores");

    public static Bilingual Helpful { get; } = new("helpful", "útil");

    public static Bilingual NotHelpful { get; } = new("not helpful", "no útil");

    public static Bilingual NotReviewed { get; } = new("not reviewed", "sin revisar");

    public static Bilingual Export { get; } = new("Export", "Exportar");
}
