namespace CoopBot.Core.Questions;

/// <summary>The two-letter codes used in folder names, pages and the machine interface.</summary>
public static class LanguageCodes
{
    public static string Code(this Language language) => language == Language.Spanish ? "es" : "en";

    /// <summary>Reads "en" or "es", with or without a region ("es-EC"); anything else is not a language we speak.</summary>
    public static bool TryRead(string? code, out Language language)
    {
        language = code is not null && code.StartsWith("es", StringComparison.OrdinalIgnoreCase)
            ? Language.Spanish
            : Language.English;
        return code is not null
            && (code.Length == 2 || (code.Length > 2 && code[2] is '-' or '_'))
            && (language == Language.Spanish || code.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }
}
