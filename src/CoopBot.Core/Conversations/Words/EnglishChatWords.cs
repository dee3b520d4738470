namespace CoopBot.Core.Conversations.Words;

/// <summary>Chat in English.</summary>
internal static class EnglishChatWords
{
    public static ChatWords All { get; } = new()
    {
        Disagreement = "The sources disagree",
        EditorsNote = "Editors’ note:",
        Sources = "Sources",
        Helpful = "Helpful",
        NotHelpful = "Not helpful",
        ShowQuotes = "Show quotes",
        AskPerson = "Ask a person",
        Thanks = "Thank you. The people who look after the sheets will see it.",
        WhatWasWrong = "What was wrong with it?",
        Causes = new Dictionary<FeedbackCause, string>
        {
            [FeedbackCause.Wrong] = "It is wrong",
            [FeedbackCause.Outdated] = "It is outdated",
            [FeedbackCause.Incomplete] = "It is incomplete",
            [FeedbackCause.WrongSource] = "Wrong source",
            [FeedbackCause.NotWhatIAsked] = "Not what I asked",
        },
        InYourWords = "In your own words",
        InYourWordsLabel = "What should it have said? (optional)",
        PassedOn = "Passed on to the moderators, with a link to this place.",
        NotPassedOn = "It could not be passed on. Please ask a moderator directly.",
        PersonWanted = "{0} asks for a person: {1}\n{2}",
        QuoteFrom = "from “{0}”, {1}",
        AnswerGone = "That answer is no longer kept. Please ask again.",
        NothingInMessage = "There is no text in that message that I could answer.",
        PrivateHere = "In this channel I answer privately. Please ask with `/ask`; only you will see the answer.",
        SilentHere = "I do not answer in this channel.",
        Busy = "Many people are asking at the moment, and your question was not taken. Please ask again in a minute.",
        NoRecords = "No answer can be shown now, because it could not be recorded. Please try again later.",
        ModeratorsOnly = "This is for moderators. Which roles these are is set in CoopBot’s configuration.",
        NotUnderstood = "I do not know what to do with that. `/help` says what I can do.",
        AllSources = "All sources that answers may cite",
        TermUnknown = "The glossary does not know “{0}”.",
        TermNearest = "Do you mean:",
        TermNot = "not to be confused with",
        Help = """
            I answer questions about US–Ecuador security cooperation from reviewed fact sheets. Every statement is a quote with its source; where sources disagree you see each side, and what no source says I do not say.

            **Ask** by mentioning me, in a direct message, by replying to an answer, or with `/ask` (add `private: True` and only you see it). On any message: *Apps → Ask CoopBot*.
            `/sources` lists what is cited, `/term` explains a name or an acronym, `/privacy` shows what is held of you and forgets it.
            Under an answer, *Show quotes* opens the passages, and *Not helpful* tells the editors what to mend.
            I read and answer in English and Spanish; write “in Spanish, please” and I give the answer before in Spanish.
            """,
        Held = "Of you I hold {0} questions, asked between {1} and {2}, and {3} verdicts on answers.",
        NothingHeld = "I hold nothing of you.",
        HeldWhat = "That is: a pseudonym for your account, the words of your questions, the answers to them, and what you said about answers. It serves to review and improve the answers.",
        Forget = "Forget all of it",
        Forgotten = "Forgotten: the words of {0} questions, the pseudonym beside them, and {1} verdicts. The answers stay in the log without you.",
        Status = "Revision {0}, in force since {1}: {2} sheets, {3} passages, {4} sources.",
        StatusProblems = "The folder was changed and cannot be used yet ({0} problems):",
        Checked = "{0} errors, {1} warnings.",
        Gaps = "What was asked in the last {0} days and the sources did not say:",
        NoGaps = "Nothing was asked lately that the sources did not say.",
    };
}
