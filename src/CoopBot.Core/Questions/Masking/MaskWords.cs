namespace CoopBot.Core.Questions.Masking;

/// <summary>What stands where something personal stood, in two languages.</summary>
internal static class MaskWords
{
    private static readonly string[] _all =
        [.. Enum.GetValues<PersonalKind>().SelectMany(kind => new[] { In(kind, Language.English), In(kind, Language.Spanish) }).Distinct()];

    public static string In(PersonalKind kind, Language language) => (kind, language) switch
    {
        (PersonalKind.Email, _) => "[e-mail]",
        (PersonalKind.Phone, Language.Spanish) => "[teléfono]",
        (PersonalKind.Phone, _) => "[phone]",
        (PersonalKind.Identity, Language.Spanish) => "[documento]",
        (PersonalKind.Identity, _) => "[ID number]",
        (PersonalKind.Card, Language.Spanish) => "[tarjeta]",
        _ => "[card number]",
    };

    /// <summary>Nobody asks for a mask: it is passed over when a question is read.</summary>
    public static string Without(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var word in _all)
        {
            text = text.Replace(word, " ", StringComparison.Ordinal);
        }

        return text;
    }
}
