using CoopBot.Core.Conversations;

namespace CoopBot.Admin.Words;

/// <summary>What stands around every admin page.</summary>
internal static class ShellWords
{
    public static Bilingual Skip { get; } = new("Skip to the page", "Ir al contenido");

    public static Bilingual Rooms { get; } = new("Admin pages", "Páginas de administración");

    public static Bilingual LanguageSwitch { get; } = new("Language of this page", "Idioma de esta página");

    public static Bilingual SignOut { get; } = new("Sign out", "Salir");

    public static Bilingual ToList { get; } = new("Back to the answers", "Volver a las respuestas");

    /// <summary>The parts of the site in the order of the menu, with the rank that opens each.</summary>
    public static IReadOnlyList<(string Address, Bilingual Name, Rank Rank)> All { get; } =
    [
        (AdminAddress.Home, new("Answers", "Respuestas"), Rank.Moderator),
        (AdminAddress.Gaps, GapsWords.Title, Rank.Moderator),
        (AdminAddress.Figures, FiguresWords.Title, Rank.Moderator),
        (AdminAddress.People, PeopleWords.Title, Rank.Admin),
        (AdminAddress.Actions, new("Actions", "Acciones"), Rank.Admin),
    ];

    public static Bilingual RankOf(Rank rank) => rank switch
    {
        Rank.Admin => new("Admin", "Administración"),
        Rank.Moderator => new("Moderator", "Moderación"),
        _ => new("Member", "Miembro"),
    };
}
