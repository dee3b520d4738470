using System.Globalization;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>The few words of an answer that are not quotes, in one language.</summary>
internal sealed class Phrases
{
    private static readonly Phrases _english = new(CultureInfo.GetCultureInfo("en-GB"), "d MMMM yyyy", "MMMM yyyy")
    {
        Disagreement = "The sources disagree:",
        Caution = "Editors' note:",
        NoDate = "no date printed",
        About = "on events of",
        AsOf = "as of {0}",
        NotCovered = "The sources do not say.",
        NotCoveredBy = "What I have of {0} does not say.",
        KnownGap = "The sources do not say. Known to be open: {0}.",
        Unclear = "I found no question in that. Please ask in a few words, for instance \"what did the dock cost?\"",
        TooLong = "That question has {0} characters, more than I read. Please ask again in fewer words.",
        TimedOut = "That took too long and was stopped. Please ask again.",
        NearestSaid = "What comes nearest:",
        Nearest = "Nearest topics:",
        AskOtherwise = "Try other words, or name a program, a place or a date.",
    };

    private static readonly Phrases _spanish = new(CultureInfo.GetCultureInfo("es-EC"), "d 'de' MMMM 'de' yyyy", "MMMM 'de' yyyy")
    {
        Disagreement = "Las fuentes no coinciden:",
        Caution = "Nota de la redacción:",
        NoDate = "sin fecha impresa",
        About = "sobre hechos de",
        AsOf = "a {0}",
        NotCovered = "Las fuentes no lo dicen.",
        NotCoveredBy = "Lo que tengo de {0} no lo dice.",
        KnownGap = "Las fuentes no lo dicen. Se sabe que falta: {0}.",
        Unclear = "No encontré una pregunta ahí. Pregunte en pocas palabras, por ejemplo «¿cuánto costó el muelle?»",
        TooLong = "Esa pregunta tiene {0} caracteres, más de los que leo. Pregunte de nuevo con menos palabras.",
        TimedOut = "Eso tardó demasiado y se detuvo. Pregunte de nuevo.",
        NearestSaid = "Lo que más se acerca:",
        Nearest = "Temas más cercanos:",
        AskOtherwise = "Pruebe con otras palabras, o nombre un programa, un lugar o una fecha.",
    };

    private readonly CultureInfo _culture;
    private readonly string _day;
    private readonly string _month;

    private Phrases(CultureInfo culture, string day, string month) => (_culture, _day, _month) = (culture, day, month);

    public required string Disagreement { get; init; }

    public required string Caution { get; init; }

    public required string NoDate { get; init; }

    public required string About { get; init; }

    public required string AsOf { get; init; }

    public required string NotCovered { get; init; }

    public required string NotCoveredBy { get; init; }

    public required string KnownGap { get; init; }

    public required string Unclear { get; init; }

    public required string TooLong { get; init; }

    public required string TimedOut { get; init; }

    public required string NearestSaid { get; init; }

    public required string Nearest { get; init; }

    public required string AskOtherwise { get; init; }

    public static Phrases In(Language language) => language == Language.Spanish ? _spanish : _english;

    /// <param name="iso">A year, month or day of the ISO calendar.</param>
    public string Day(string iso)
    {
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString(_day, _culture);
        }

        return DateOnly.TryParseExact(iso, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString(_month, _culture)
            : iso;
    }
}
