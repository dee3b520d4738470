using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Words;

namespace CoopBot.Teams.Replying;

/// <summary>Asks why an answer did not help; words can be added before a cause is pressed.</summary>
internal static class CausesCard
{
    /// <summary>The id of the field for words.</summary>
    public const string Words = "words";

    public const int LongestWords = 1_000;

    public static AdaptiveCard Of(Entry entry)
    {
        var id = entry.Id.Value;
        var words = ChatWords.In(entry.Answer.Language);
        return new AdaptiveCard(
            [
                new RichTextBlock([TextRun.Bold(words.WhatWasWrong)]),
                new InputText(Words, words.InYourWordsLabel, LongestWords),
                new ActionSet([.. Enum.GetValues<FeedbackCause>().Select(cause => AnswerCard.Button(words.Causes[cause], new Press.Cause(id, cause)))]),
                new ActionSet([AnswerCard.Button(TeamsWords.In(entry.Answer.Language).Back, new Press.Turn(id, 0))]),
            ],
            words.WhatWasWrong,
            entry.Answer.Language.Code());
    }
}
