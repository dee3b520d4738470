namespace CoopBot.Core.Conversations;

/// <summary>What a member can do on every chat platform. An adapter lists those it has; a suite common to all adapters tries each.</summary>
public enum Capability
{
    Mention,
    DirectMessage,
    Reply,
    OwnThread,
    QuietWhenAnotherIsAddressed,
    AskCommand,
    AskAboutMessage,
    SourcesCommand,
    TermCommand,
    HelpCommand,
    PrivacyCommand,
    KnowledgeCommands,
    AnswerInThread,
    PrivateAnswer,
    Paging,
    Quotes,
    Helpful,
    NotHelpfulWithCause,
    CauseInWords,
    AskPerson,
    NearestTopics,
    DisagreementCard,
    DeletedQuestion,
    PlaceRules,
}
