using System.Globalization;
using CoopBot.Core.Questions;

namespace CoopBot.Web.Words;

/// <summary>Every word the web chat says by itself, in one language. Public, as all that a Razor component takes must be.</summary>
public sealed class PageWords
{
    public required Language Language { get; init; }

    /// <summary>How a day is written: "27 March 2025".</summary>
    public required string DayFormat { get; init; }

    public required string Title { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required string ExamplesHeading { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }

    public required string Recorded { get; init; }

    public required string SkipToQuestion { get; init; }

    public required string LanguageSwitch { get; init; }

    public required string NewConversation { get; init; }

    public required string Conversation { get; init; }

    public required string QuestionLabel { get; init; }

    public required string Placeholder { get; init; }

    public required string Ask { get; init; }

    public required string KeysHint { get; init; }

    /// <summary>Said before the asker's question, for who cannot see whose turn it is.</summary>
    public required string Asked { get; init; }

    public required string NothingAsked { get; init; }

    public required string Answered { get; init; }

    public required string LookingUp { get; init; }

    /// <summary>With {0}, how many problems.</summary>
    public required string FolderProblems { get; init; }

    public required string EarlierLeftOut { get; init; }

    public required string Disagreement { get; init; }

    public required string EditorsNote { get; init; }

    /// <summary>With {0}, publishers: said after the words above.</summary>
    public required string NoteOn { get; init; }

    public required string NoteAbout { get; init; }

    public required string Sources { get; init; }

    /// <summary>Said after the number of a mark.</summary>
    public required string Source { get; init; }

    /// <summary>With {0}, how many sources beside the first.</summary>
    public required string MoreSources { get; init; }

    /// <summary>Likewise for one.</summary>
    public required string OneMoreSource { get; init; }

    /// <summary>With {0}, the sheet's title.</summary>
    public required string FromSheet { get; init; }

    /// <summary>With {0}, a day.</summary>
    public required string AsOf { get; init; }

    public required string QuoteBegins { get; init; }

    public required string QuoteEnds { get; init; }

    public required string Published { get; init; }

    public required string NewTab { get; init; }

    /// <summary>Shown when no answer came back at all.</summary>
    public required string NoConnection { get; init; }

    public required string BackToChat { get; init; }

    public required TroubleWords Troubles { get; init; }

    public static PageWords In(Language language) => language == Language.Spanish ? SpanishWords.All : EnglishWords.All;

    /// <param name="iso">A day, "yyyy-MM-dd".</param>
    public string Day(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            .ToString(DayFormat, CultureInfo.GetCultureInfo(Language.Code()));

    /// <summary>Puts a value into one of the texts above.</summary>
    public static string With(string text, object value) => string.Format(CultureInfo.InvariantCulture, text, value);
}
