using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>What is replied to a text that asks nothing: one line, and what can be asked.</summary>
internal static class SmallTalkReplies
{
    private const string EnglishExample = "Ask me about US–Ecuador security cooperation, for instance \"what did the dock cost?\"";

    private const string SpanishExample = "Pregúnteme sobre la cooperación en seguridad entre Estados Unidos y el Ecuador, por ejemplo «¿cuánto costó el muelle?»";

    public static string For(SmallTalkKind kind, Language language) => language == Language.Spanish ? Spanish(kind) : English(kind);

    private static string English(SmallTalkKind kind) => kind switch
    {
        SmallTalkKind.Greeting => $"Hello! {EnglishExample}",
        SmallTalkKind.Farewell => "Goodbye! Come back whenever you have a question.",
        SmallTalkKind.Thanks => "You are welcome. Ask on if there is more you want to know.",
        SmallTalkKind.Praise => "Glad it helps. Ask on if there is more you want to know.",
        SmallTalkKind.Laughter or SmallTalkKind.Wordless or SmallTalkKind.Acknowledgement => "I am here when you have a question.",
        SmallTalkKind.Help => $"Gladly: ask in a sentence or a few words, in English or Spanish; I answer with quotes and their sources. {EnglishExample}",
        SmallTalkKind.Abilities => $"I answer questions in English and Spanish from a reviewed collection of sources: each sentence is a quote with its source, and where the sources disagree I show every side. {EnglishExample}",
        SmallTalkKind.Identity => $"I am CoopBot, a program, not a person. I quote what a reviewed collection of sources says. {EnglishExample}",
        SmallTalkKind.Abuse => "Sorry if an answer was no use to you. Try other words, or name a program, a place or a date.",
        SmallTalkKind.Errand => $"That is not my work: I only quote what my sources say. {EnglishExample}",
        SmallTalkKind.Command => $"I take no orders: I only quote what my sources say. {EnglishExample}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no reply to it."),
    };

    private static string Spanish(SmallTalkKind kind) => kind switch
    {
        SmallTalkKind.Greeting => $"¡Hola! {SpanishExample}",
        SmallTalkKind.Farewell => "¡Hasta luego! Vuelva cuando tenga una pregunta.",
        SmallTalkKind.Thanks => "De nada. Pregunte si quiere saber algo más.",
        SmallTalkKind.Praise => "Me alegra que sirva. Pregunte si quiere saber algo más.",
        SmallTalkKind.Laughter or SmallTalkKind.Wordless or SmallTalkKind.Acknowledgement => "Aquí estoy cuando tenga una pregunta.",
        SmallTalkKind.Help => $"Con gusto: pregunte en una frase o en pocas palabras, en español o en inglés; respondo con citas y sus fuentes. {SpanishExample}",
        SmallTalkKind.Abilities => $"Respondo preguntas en español y en inglés con una colección revisada de fuentes: cada frase es una cita con su fuente, y donde las fuentes no coinciden muestro todas las versiones. {SpanishExample}",
        SmallTalkKind.Identity => $"Soy CoopBot, un programa, no una persona. Cito lo que dice una colección revisada de fuentes. {SpanishExample}",
        SmallTalkKind.Abuse => "Lamento que una respuesta no le sirviera. Pruebe con otras palabras, o nombre un programa, un lugar o una fecha.",
        SmallTalkKind.Errand => $"Eso no es lo mío: solo cito lo que dicen mis fuentes. {SpanishExample}",
        SmallTalkKind.Command => $"No recibo órdenes: solo cito lo que dicen mis fuentes. {SpanishExample}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no reply to it."),
    };
}
