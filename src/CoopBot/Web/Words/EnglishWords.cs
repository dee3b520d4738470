using CoopBot.Core.Questions;

namespace CoopBot.Web.Words;

/// <summary>The page in English.</summary>
internal static class EnglishWords
{
    public static PageWords All { get; } = new()
    {
        Language = Language.English,
        DayFormat = "d MMMM yyyy",
        Title = "CoopBot: questions about US–Ecuador security cooperation",
        Heading = "Ask about US–Ecuador security cooperation",
        Lead = "CoopBot answers from a reviewed collection of fact sheets. Every sentence carries a mark that opens the passage it was taken from, and where the sources disagree you see each side. What no source says, it does not say.",
        ExamplesHeading = "For example",
        Examples =
        [
            "How many patrol boats were donated and what are they worth?",
            "What did the dock cost?",
            "Where is the canine clinic?",
            "Why were the projects paused in January 2025?",
        ],
        Recorded = "Questions and answers are recorded for review. Please leave out personal details.",
        SkipToQuestion = "Skip to the question box",
        LanguageSwitch = "Language of this page",
        NewConversation = "New conversation",
        Conversation = "Conversation",
        QuestionLabel = "Your question",
        Placeholder = "Ask in English or Spanish",
        Ask = "Ask",
        KeysHint = "Enter sends, Shift+Enter begins a new line.",
        Asked = "You asked:",
        NothingAsked = "(an empty question)",
        Answered = "Answer",
        LookingUp = "Looking it up …",
        FolderProblems = "The knowledge folder was changed and cannot be used yet; answers come from the version before. Problems: {0}",
        EarlierLeftOut = "Earlier turns of this long conversation are recorded but not shown.",
        Disagreement = "The sources disagree",
        NoteOn = "on {0}",
        NoteAbout = "What the note is about",
        EditorsNote = "Editors’ note",
        Sources = "Sources",
        Source = "source",
        MoreSources = "and {0} more sources",
        OneMoreSource = "and one more source",
        FromSheet = "From the sheet “{0}”",
        AsOf = "as of {0}",
        QuoteBegins = "quote begins",
        QuoteEnds = "quote ends",
        Published = "Where it was published",
        NewTab = "opens in a new tab",
        NoConnection = "No answer came back. Your question is still in the box below: please ask again.",
        BackToChat = "Back to the chat",
        Troubles = new TroubleWords(
            NotFound: new("There is no such page", "The address may be mistyped. All questions are asked on the first page."),
            WrongHost: new("This request cannot be served", "It was malformed, or it used a host name that this service does not answer to. Whoever runs CoopBot lists the names it answers to under the key AllowedHosts."),
            OtherSite: new("This question came from another site", "Questions are taken from CoopBot’s own page only, so nothing was asked. Please ask there."),
            NotReadable: new("This could not be read as a question", "Nothing was asked. Please use the form of the chat page."),
            TooLarge: new("That is too long", "The question is larger than CoopBot reads, so nothing was asked. Please ask again in fewer words."),
            NoRecords: new("No answer can be shown now", "The answer log cannot be written, so nothing is shown: CoopBot shows only what it has recorded. Please try again later; whoever runs CoopBot finds the cause in its log."),
            Stopping: new("CoopBot is being stopped", "The question was not answered. Please ask again in a minute."),
            Broken: new("Something went wrong", "The fault has been logged. Please try again.")),
    };
}
