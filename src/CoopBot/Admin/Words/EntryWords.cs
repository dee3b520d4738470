namespace CoopBot.Admin.Words;

/// <summary>One entry of the log.</summary>
internal static class EntryWords
{
    public static Bilingual Title { get; } = new("Answer of {0}", "Respuesta del {0}");

    public static Bilingual BackToList { get; } = new("Back to the list", "Volver a la lista");

    public static Bilingual Newer { get; } = new("Newer", "Más nueva");

    public static Bilingual Older { get; } = new("Older", "Más antigua");

    public static Bilingual Neighbours { get; } = new("Beside this answer in the list", "Vecinas en la lista");

    public static Bilingual Keys { get; } = new("Keys: j older, k newer, 1 to 7 judge, u back", "Teclas: j anterior, k posterior, 1 a 7 juzgan, u vuelve");

    public static Bilingual Conversation { get; } = new("Conversation", "Conversación");

    public static Bilingual ThisOne { get; } = new("this answer", "esta respuesta");

    public static Bilingual Asked { get; } = new("Asked", "Pregunta");

    public static Bilingual AsSent { get; } = new("Answer as it was sent", "Respuesta tal como se envió");

    public static Bilingual OpenQuotes { get; } = new("Open all quotes (o)", "Abrir todas las citas (o)");

    public static Bilingual Plain { get; } = new("Plain text", "Texto sin formato");

    public static Bilingual NearestOffered { get; } = new("Topics offered instead", "Temas ofrecidos en su lugar");

    public static Bilingual Review { get; } = new("Your verdict", "Su veredicto");

    public static Bilingual Note { get; } = new("Note (optional)", "Nota (opcional)");

    public static Bilingual NoteHint { get; } = new("What is wrong, and where the right answer stands", "Qué está mal y dónde está la respuesta correcta");

    public static Bilingual Reviews { get; } = new("Reviews", "Revisiones");

    public static Bilingual NoReviews { get; } = new("Nobody has reviewed this answer. Choose a verdict above.", "Nadie ha revisado esta respuesta. Elija un veredicto arriba.");

    public static Bilingual ReviewersDisagree { get; } = new("Reviewers disagree on this answer.", "Los revisores no coinciden en esta respuesta.");

    public static Bilingual TakenBack { get; } = new("replaced by a later word", "reemplazada por otra posterior");

    public static Bilingual Feedback { get; } = new("What people said", "Qué opinaron");

    public static Bilingual NoFeedback { get; } = new("No feedback.", "Sin opiniones.");

    public static Bilingual Delivery { get; } = new("Delivery", "Entrega");

    public static Bilingual NoDelivery { get; } = new("Shown where it was asked.", "Se mostró donde se preguntó.");

    public static Bilingual Message { get; } = new("message {0}", "mensaje {0}");

    public static Bilingual Candidates { get; } = new("Candidates", "Candidatos");

    public static Bilingual CandidatesHint { get; } = new("What retrieval found, best first, and what each feature brought to the score.", "Lo que halló la búsqueda, lo mejor primero, y qué aportó cada rasgo al puntaje.");

    public static Bilingual MoreCandidates { get; } = new("{0} more", "{0} más");

    public static Bilingual NoCandidates { get; } = new("Nothing was searched for.", "No se buscó nada.");

    public static Bilingual Score { get; } = new("Score", "Puntaje");

    public static Bilingual Covers { get; } = new("Covers", "Cubre");

    public static Bilingual Passage { get; } = new("Passage", "Pasaje");

    public static Bilingual Cited { get; } = new("cited", "citado");

    public static Bilingual Why { get; } = new("Score of {0}, part by part", "Puntaje de {0}, parte por parte");

    public static Bilingual FeatureName { get; } = new("Feature", "Rasgo");

    public static Bilingual Seen { get; } = new("Seen", "Visto");

    public static Bilingual Brought { get; } = new("Brought", "Aportó");

    public static Bilingual Term { get; } = new("Word", "Palabra");

    public static Bilingual Matched { get; } = new("Found as", "Hallada como");

    public static Bilingual Gone { get; } = new("The knowledge of that day can no longer be read.", "El conocimiento de ese día ya no se puede leer.");

    public static Bilingual Facts { get; } = new("Facts", "Datos");

    public static Bilingual Timings { get; } = new("Timings", "Tiempos");

    public static Bilingual Total { get; } = new("total", "total");

    public static Bilingual ReadQuestion { get; } = new("read the question", "leer la pregunta");

    public static Bilingual Retrieve { get; } = new("retrieve", "buscar");

    public static Bilingual Compose { get; } = new("compose", "redactar");

    public static Bilingual Bind { get; } = new("check quotes", "verificar citas");

    public static Bilingual FollowUp { get; } = new("follow-up", "continuación");

    public static Bilingual Terms { get; } = new("Searched for", "Se buscó");

    public static Bilingual MoreOf { get; } = new("Other answers like this", "Otras respuestas así");
}
