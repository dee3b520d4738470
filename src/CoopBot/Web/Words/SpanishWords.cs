using CoopBot.Core.Questions;

namespace CoopBot.Web.Words;

/// <summary>The page in Spanish.</summary>
internal static class SpanishWords
{
    public static PageWords All { get; } = new()
    {
        Language = Language.Spanish,
        DayFormat = "d 'de' MMMM 'de' yyyy",
        Title = "CoopBot: preguntas sobre la cooperación en seguridad entre EE. UU. y Ecuador",
        Heading = "Pregunte sobre la cooperación en seguridad entre EE. UU. y Ecuador",
        Lead = "CoopBot responde a partir de una colección revisada de fichas. Cada frase lleva una marca que abre el pasaje del que se tomó, y donde las fuentes no coinciden se muestra cada versión. Lo que ninguna fuente dice, no lo dice.",
        ExamplesHeading = "Por ejemplo",
        Examples =
        [
            "¿Cuántos botes patrulleros se donaron y cuánto valen?",
            "¿Cuánto costó el muelle?",
            "¿Dónde está la clínica canina?",
            "¿Por qué se pausaron los proyectos en enero de 2025?",
        ],
        Recorded = "Las preguntas y respuestas se registran para su revisión. No incluya datos personales.",
        SkipToQuestion = "Ir al cuadro de preguntas",
        LanguageSwitch = "Idioma de esta página",
        NewConversation = "Nueva conversación",
        Conversation = "Conversación",
        QuestionLabel = "Su pregunta",
        Placeholder = "Pregunte en español o inglés",
        Ask = "Preguntar",
        KeysHint = "Intro envía, Mayús+Intro empieza otra línea.",
        Asked = "Usted preguntó:",
        NothingAsked = "(una pregunta vacía)",
        Answered = "Respuesta",
        LookingUp = "Buscando …",
        FolderProblems = "La carpeta de conocimiento cambió y todavía no se puede usar; las respuestas salen de la versión anterior. Problemas: {0}",
        EarlierLeftOut = "Los turnos anteriores de esta larga conversación están registrados, pero no se muestran.",
        Disagreement = "Las fuentes no coinciden",
        NoteOn = "sobre {0}",
        NoteAbout = "De qué trata la nota",
        EditorsNote = "Nota de la redacción",
        Sources = "Fuentes",
        Source = "fuente",
        MoreSources = "y {0} fuentes más",
        OneMoreSource = "y una fuente más",
        FromSheet = "De la ficha «{0}»",
        AsOf = "al {0}",
        QuoteBegins = "empieza la cita",
        QuoteEnds = "termina la cita",
        Published = "Dónde se publicó",
        NewTab = "se abre en otra pestaña",
        NoConnection = "No llegó ninguna respuesta. Su pregunta sigue en el cuadro de abajo: pregunte de nuevo.",
        BackToChat = "Volver al chat",
        Troubles = new TroubleWords(
            NotFound: new("Esta página no existe", "Quizá la dirección está mal escrita. Todas las preguntas se hacen en la primera página."),
            WrongHost: new("Esta solicitud no se puede atender", "Está mal formada, o usó un nombre de servidor al que este servicio no responde. Quien opera CoopBot indica los nombres a los que responde en la clave AllowedHosts."),
            OtherSite: new("Esta pregunta vino de otro sitio", "Solo se aceptan preguntas desde la página de CoopBot, así que no se preguntó nada. Pregunte allí."),
            NotReadable: new("Esto no se pudo leer como pregunta", "No se preguntó nada. Use el formulario de la página del chat."),
            TooLarge: new("Es demasiado largo", "La pregunta es más larga de lo que CoopBot lee, así que no se preguntó nada. Pregunte de nuevo con menos palabras."),
            NoRecords: new("Ahora no se puede mostrar ninguna respuesta", "No se puede escribir el registro de respuestas, así que no se muestra nada: CoopBot solo muestra lo que ha registrado. Intente más tarde; quien opera CoopBot encuentra la causa en su bitácora."),
            Stopping: new("CoopBot se está deteniendo", "La pregunta no se respondió. Pregunte de nuevo en un minuto."),
            Broken: new("Algo falló", "El fallo quedó registrado. Intente de nuevo.")),
    };
}
