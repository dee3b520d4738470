namespace CoopBot.Teams.Words;

/// <summary>Teams in Spanish.</summary>
internal static class SpanishTeamsWords
{
    public static TeamsWords All { get; } = new()
    {
        Help =
        [
            "Respondo preguntas sobre la cooperación de seguridad entre EE. UU. y Ecuador a partir de fichas revisadas. Cada afirmación es una cita con su fuente; donde las fuentes no coinciden verá cada lado, y lo que ninguna fuente dice no lo digo.",
            "Pregunte escribiéndome aquí, mencionándome en un canal o chat grupal, o con preguntar y su pregunta. Sobre cualquier mensaje: Más acciones → Preguntar a CoopBot.",
            "fuentes enumera lo que se cita, término explica un nombre o una sigla, privacidad muestra lo que se guarda de usted y lo olvida.",
            "Bajo una respuesta, Ver las citas abre los pasajes y No es útil dice a la redacción qué corregir.",
            "Leo y respondo en español e inglés; escriba «en inglés, por favor» y doy la respuesta anterior en inglés.",
        ],
        Greeting =
        [
            "Hola. Respondo preguntas sobre la cooperación de seguridad entre EE. UU. y Ecuador, cada afirmación con su fuente.",
            "Pregúnteme, por ejemplo: ¿Cuántas lanchas patrulleras se donaron y cuánto valen? Con ayuda le digo qué más puedo hacer.",
        ],
        NotUnderstood = "No sé qué hacer con eso. Con ayuda le digo lo que puedo hacer.",
        Back = "Volver a la respuesta",
        CannotWrite = "Aquí respondo en privado, pero aún no puedo escribirle. Agregue CoopBot en Aplicaciones y pregunte de nuevo.",
        Question = "Pregunta",
        WantsPerson = "{0} pide una persona:",
        OpenPlace = "Abrir el lugar",
        ShortDescription = "Respuestas sobre la cooperación de seguridad EE. UU.–Ecuador, con fuente.",
        LongDescription = "CoopBot responde preguntas sobre los programas de cooperación de seguridad de Estados Unidos y Ecuador a partir de fichas revisadas. Cada afirmación es una cita con su fuente; donde las fuentes no coinciden muestra cada lado, y lo que ninguna fuente dice no lo dice. Lee y responde en español e inglés.",
        AskAboutThis = "Preguntar a CoopBot",
        AskAboutThisDescription = "Responde lo que pregunta un mensaje; solo usted ve la respuesta.",
        Commands =
        [
            ("preguntar", "Preguntar sobre la cooperación de seguridad EE. UU.–Ecuador"),
            ("fuentes", "Todas las fuentes que las respuestas pueden citar"),
            ("término", "Qué significa un nombre o una sigla"),
            ("ayuda", "Qué puede hacer CoopBot y cómo preguntar"),
            ("privacidad", "Qué se guarda de usted y cómo hacer que se olvide"),
            ("conocimiento", "Para moderadores: estado, revisar o vacíos"),
        ],
    };
}
