using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Commands;

/// <summary>The commands as they are registered, in English and Spanish.</summary>
internal static class CommandSet
{
    public const string Ask = "ask";
    public const string Sources = "sources";
    public const string Term = "term";
    public const string Help = "help";
    public const string Privacy = "privacy";
    public const string Knowledge = "knowledge";
    public const string Status = "status";
    public const string Check = "check";
    public const string Gaps = "gaps";
    public const string AskAboutMessage = "Ask CoopBot about this";
    public const string Question = "question";
    public const string Private = "private";
    public const string Name = "name";

    /// <summary>Characters; Discord takes up to 6,000 for an option.</summary>
    private const int LongestQuestion = 4_000;

    private const int LongestName = 100;

    public static CommandBody[] All { get; } =
    [
        Slash(
            Ask,
            "preguntar",
            "Ask about US–Ecuador security cooperation; every statement is a quote with its source.",
            "Pregunte sobre la cooperación de seguridad EE. UU.–Ecuador; cada afirmación es una cita con fuente.",
            Parameter(CommandParameter.Text, Question, "pregunta", "Your question, in English or Spanish.", "Su pregunta, en español o inglés.", required: true, LongestQuestion),
            Parameter(CommandParameter.YesOrNo, Private, "privado", "Only you see the answer.", "Solo usted ve la respuesta.")),
        Slash(Sources, "fuentes", "All sources that answers may cite.", "Todas las fuentes que las respuestas pueden citar."),
        Slash(
            Term,
            "termino",
            "What a name or an acronym stands for.",
            "Qué significa un nombre o una sigla.",
            Parameter(CommandParameter.Text, Name, "nombre", "The name or acronym, for instance HSI.", "El nombre o la sigla, por ejemplo HSI.", required: true, LongestName)),
        Slash(Help, "ayuda", "What CoopBot can do, and how to ask.", "Qué puede hacer CoopBot y cómo preguntar."),
        Slash(Privacy, "privacidad", "What is held of you, and how to have it forgotten.", "Qué se guarda de usted y cómo hacer que se olvide."),
        Slash(
            Knowledge,
            "conocimiento",
            "For moderators: the knowledge folder.",
            "Para moderadores: la carpeta de conocimiento.",
            Parameter(CommandParameter.Subcommand, Status, "estado", "What is in force, and since when.", "Qué está en vigor y desde cuándo."),
            Parameter(CommandParameter.Subcommand, Check, "revisar", "Check the folder as it is now.", "Revisar la carpeta como está ahora."),
            Parameter(CommandParameter.Subcommand, Gaps, "vacios", "What was asked and the sources did not say.", "Lo que se preguntó y las fuentes no dijeron.")),
        new CommandBody { Type = 3, Name = AskAboutMessage, NameLocalizations = Spanish("Preguntar a CoopBot") },
    ];

    private static CommandBody Slash(string name, string spanishName, string description, string spanishDescription, params CommandParameter[] parameters) => new()
    {
        Name = name,
        NameLocalizations = Spanish(spanishName),
        Description = description,
        DescriptionLocalizations = Spanish(spanishDescription),
        Options = parameters.Length > 0 ? parameters : null,
    };

    private static CommandParameter Parameter(int type, string name, string spanishName, string description, string spanishDescription, bool required = false, int longest = 0) => new()
    {
        Type = type,
        Name = name,
        NameLocalizations = Spanish(spanishName),
        Description = description,
        DescriptionLocalizations = Spanish(spanishDescription),
        Required = required ? true : null,
        MaxLength = longest > 0 ? longest : null,
    };

    /// <summary>Discord has two kinds of Spanish.</summary>
    private static Dictionary<string, string> Spanish(string text) => new() { ["es-ES"] = text, ["es-419"] = text };
}
