namespace CoopBot.Teams.Words;

/// <summary>Teams in English.</summary>
internal static class EnglishTeamsWords
{
    public static TeamsWords All { get; } = new()
    {
        Help =
        [
            "I answer questions about US–Ecuador security cooperation from reviewed fact sheets. Every statement is a quote with its source; where sources disagree you see each side, and what no source says I do not say.",
            "Ask by writing to me here, by mentioning me in a channel or group chat, or with ask and your question. On any message: More actions → Ask CoopBot about this.",
            "sources lists what is cited, term explains a name or an acronym, privacy shows what is held of you and forgets it.",
            "Under an answer, Show quotes opens the passages, and Not helpful tells the editors what to mend.",
            "I read and answer in English and Spanish; write “in Spanish, please” and I give the answer before in Spanish.",
        ],
        Greeting =
        [
            "Hello. I answer questions about US–Ecuador security cooperation, each statement with its source.",
            "Ask me, for instance: How many patrol boats were donated and what are they worth? With help I say what else I can do.",
        ],
        NotUnderstood = "I do not know what to do with that. With help I say what I can do.",
        Back = "Back to the answer",
        CannotWrite = "Here I answer privately, but I cannot write to you yet. Add CoopBot under Apps, and ask again.",
        Question = "Question",
        WantsPerson = "{0} asks for a person:",
        OpenPlace = "Open the place",
        ShortDescription = "Answers on US–Ecuador security cooperation, every statement with its source.",
        LongDescription = "CoopBot answers questions about the security cooperation programs of the United States and Ecuador from reviewed fact sheets. Every statement is a quote with its source; where sources disagree it shows each side, and what no source says it does not say. It reads and answers in English and Spanish.",
        AskAboutThis = "Ask CoopBot about this",
        AskAboutThisDescription = "Answers what a message asks; only you see the answer.",
        Commands =
        [
            ("ask", "Ask a question about US–Ecuador security cooperation"),
            ("sources", "All sources that answers may cite"),
            ("term", "What a name or an acronym stands for"),
            ("help", "What CoopBot can do, and how to ask"),
            ("privacy", "What is held of you, and how to have it forgotten"),
            ("knowledge", "For moderators: status, check or gaps"),
        ],
    };
}
