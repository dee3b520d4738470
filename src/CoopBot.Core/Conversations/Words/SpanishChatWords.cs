namespace CoopBot.Core.Conversations.Words;

/// <summary>Chat in Spanish.</summary>
internal static class SpanishChatWords
{
    public static ChatWords All { get; } = new()
    {
        Disagreement = "Las fuentes no coinciden",
        EditorsNote = "Nota de la redacción:",
        Sources = "Fuentes",
        Helpful = "Útil",
        NotHelpful = "No es útil",
        ShowQuotes = "Ver las citas",
        AskPerson = "Preguntar a una persona",
        Thanks = "Gracias. Lo verán quienes cuidan las fichas.",
        WhatWasWrong = "¿Qué estaba mal?",
        Causes = new Dictionary<FeedbackCause, string>
        {
            [FeedbackCause.Wrong] = "Es incorrecto",
            [FeedbackCause.Outdated] = "Está desactualizado",
            [FeedbackCause.Incomplete] = "Está incompleto",
            [FeedbackCause.WrongSource] = "Fuente equivocada",
            [FeedbackCause.NotWhatIAsked] = "No es lo que pregunté",
        },
        InYourWords = "Con sus palabras",
        InYourWordsLabel = "¿Qué debería haber dicho? (opcional)",
        PassedOn = "Se avisó a los moderadores, con un enlace a este lugar.",
        NotPassedOn = "No se pudo avisar. Pregunte directamente a un moderador.",
        PersonWanted = "{0} pide una persona: {1}\n{2}",
        QuoteFrom = "de «{0}», {1}",
        AnswerGone = "Esa respuesta ya no se conserva. Pregunte de nuevo.",
        NothingInMessage = "En ese mensaje no hay texto que pueda responder.",
        PrivateHere = "En este canal respondo en privado. Pregunte con `/ask`; solo usted verá la respuesta.",
        SilentHere = "No respondo en este canal.",
        Busy = "Ahora preguntan muchas personas y su pregunta no se tomó. Pregunte de nuevo en un minuto.",
        NoRecords = "Ahora no se puede mostrar ninguna respuesta, porque no se pudo registrar. Inténtelo más tarde.",
        ModeratorsOnly = "Esto es para moderadores. Qué roles lo son se fija en la configuración de CoopBot.",
        NotUnderstood = "No sé qué hacer con eso. `/help` dice lo que puedo hacer.",
        AllSources = "Todas las fuentes que las respuestas pueden citar",
        TermUnknown = "El glosario no conoce «{0}».",
        TermNearest = "Quizá quiso decir:",
        TermNot = "no confundir con",
        Help = """
            Respondo preguntas sobre la cooperación de seguridad entre EE. UU. y Ecuador a partir de fichas revisadas. Cada afirmación es una cita con su fuente; donde las fuentes no coinciden verá cada lado, y lo que ninguna fuente dice no lo digo.

            **Pregunte** mencionándome, en un mensaje directo, respondiendo a una respuesta o con `/ask` (añada `private: True` y solo usted la verá). Sobre cualquier mensaje: *Aplicaciones → Preguntar a CoopBot*.
            `/sources` enumera lo que se cita, `/term` explica un nombre o una sigla, `/privacy` muestra lo que se guarda de usted y lo olvida.
            Bajo una respuesta, *Ver las citas* abre los pasajes y *No es útil* dice a la redacción qué corregir.
            Leo y respondo en español e inglés; escriba «en inglés, por favor» y doy la respuesta anterior en inglés.
            """,
        Held = "De usted guardo {0} preguntas, hechas entre {1} y {2}, y {3} opiniones sobre respuestas.",
        NothingHeld = "No guardo nada de usted.",
        HeldWhat = "Es decir: un seudónimo de su cuenta, las palabras de sus preguntas, las respuestas y lo que dijo de ellas. Sirve para revisar y mejorar las respuestas.",
        Forget = "Olvidar todo",
        Forgotten = "Olvidado: las palabras de {0} preguntas, el seudónimo junto a ellas y {1} opiniones. Las respuestas quedan en el registro sin usted.",
        Status = "Revisión {0}, en vigor desde {1}: {2} fichas, {3} pasajes, {4} fuentes.",
        StatusProblems = "La carpeta cambió y aún no se puede usar ({0} problemas):",
        Checked = "{0} errores, {1} advertencias.",
        Gaps = "Lo que se preguntó en los últimos {0} días y las fuentes no dijeron:",
        NoGaps = "Últimamente no se preguntó nada que las fuentes no dijeran.",
    };
}
