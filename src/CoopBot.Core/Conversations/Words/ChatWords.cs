using System.Globalization;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Conversations.Words;

/// <summary>Every word that CoopBot says by itself on a chat platform, in one language.</summary>
public sealed class ChatWords
{
    public required string Disagreement { get; init; }

    public required string EditorsNote { get; init; }

    public required string Sources { get; init; }

    public required string Helpful { get; init; }

    public required string NotHelpful { get; init; }

    public required string ShowQuotes { get; init; }

    public required string AskPerson { get; init; }

    public required string Thanks { get; init; }

    public required string WhatWasWrong { get; init; }

    public required IReadOnlyDictionary<FeedbackCause, string> Causes { get; init; }

    /// <summary>Title of the form that takes words; at most 45 characters.</summary>
    public required string InYourWords { get; init; }

    /// <summary>Label of its field; at most 45 characters.</summary>
    public required string InYourWordsLabel { get; init; }

    public required string PassedOn { get; init; }

    public required string NotPassedOn { get; init; }

    /// <summary>For moderators; {0} who asks, {1} the question, {2} a link to it.</summary>
    public required string PersonWanted { get; init; }

    /// <summary>{0} sheet, {1} section.</summary>
    public required string QuoteFrom { get; init; }

    public required string AnswerGone { get; init; }

    public required string NothingInMessage { get; init; }

    public required string PrivateHere { get; init; }

    public required string SilentHere { get; init; }

    public required string Busy { get; init; }

    public required string NoRecords { get; init; }

    public required string ModeratorsOnly { get; init; }

    public required string NotUnderstood { get; init; }

    public required string AllSources { get; init; }

    /// <summary>{0} what was looked up.</summary>
    public required string TermUnknown { get; init; }

    public required string TermNearest { get; init; }

    public required string TermNot { get; init; }

    public required string Help { get; init; }

    /// <summary>{0} questions, {1} first day, {2} last day, {3} verdicts.</summary>
    public required string Held { get; init; }

    public required string NothingHeld { get; init; }

    public required string HeldWhat { get; init; }

    public required string Forget { get; init; }

    /// <summary>{0} questions, {1} verdicts.</summary>
    public required string Forgotten { get; init; }

    /// <summary>{0} revision, {1} since, {2} sheets, {3} passages, {4} sources.</summary>
    public required string Status { get; init; }

    /// <summary>{0} problems.</summary>
    public required string StatusProblems { get; init; }

    /// <summary>{0} errors, {1} warnings.</summary>
    public required string Checked { get; init; }

    /// <summary>{0} days.</summary>
    public required string Gaps { get; init; }

    public required string NoGaps { get; init; }

    public static ChatWords In(Language language) => language == Language.Spanish ? SpanishChatWords.All : EnglishChatWords.All;

    /// <summary>Puts values into one of the texts above.</summary>
    public static string With(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
