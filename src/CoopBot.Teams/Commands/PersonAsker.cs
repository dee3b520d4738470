using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Records;
using CoopBot.Teams.Listening;
using CoopBot.Teams.Protocol.Activities;
using CoopBot.Teams.Protocol.Cards;
using CoopBot.Teams.Protocol.Connector;
using CoopBot.Teams.Replying;
using CoopBot.Teams.Words;

namespace CoopBot.Teams.Commands;

/// <summary>Tells the moderators that somebody wants a person, with a link to where.</summary>
internal sealed class PersonAsker(ConversationApi api, TeamsOptions options)
{
    private const int LongestName = 200;

    /// <returns>What to tell the one who asked.</returns>
    public async Task<string> AskAsync(Call call, Entry entry, CancellationToken cancellationToken)
    {
        if (options.ModeratorsConversation.Length == 0)
        {
            return call.Words.NotPassedOn;
        }

        var notice = Notice(call, entry) with { From = call.Activity.Recipient, Conversation = new ConversationAccount(options.ModeratorsConversation) };
        return await api.PostAsync(call.ServiceUrl, options.ModeratorsConversation, notice, cancellationToken) is ConnectorAnswer.Given
            ? call.Words.PassedOn
            : call.Words.NotPassedOn;
    }

    private static OutgoingActivity Notice(Call call, Entry entry)
    {
        var language = call.Rule.Language ?? entry.Answer.Language;
        var words = TeamsWords.In(language);
        var who = ChatWords.With(words.WantsPerson, CardText.Cut(call.Person.Name ?? call.Asker, LongestName));
        var paragraphs = (Paragraph[])
        [
            new Paragraph([TextRun.Bold(CardText.Plain(who))]),
            new Paragraph([CardText.Run(CardText.Cut(entry.Question.Text, LongestName * 5))], Group: 1),
            .. call.Personal ? (Paragraph[])[] : [new Paragraph([CardText.Link(words.OpenPlace, Place(call))])],
        ];
        return Messages.Card(AnswerCard.Paged(paragraphs, 0, number => new Core.Conversations.Press.Sources(number), language), who);
    }

    /// <summary>Leads to the message in its channel or chat. (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams)</summary>
    private static Uri Place(Call call)
    {
        var parts = call.Conversation.Split(";messageid=");
        return new Uri($"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(parts[0])}/{Uri.EscapeDataString(call.Activity.ReplyToId ?? parts[^1])}?tenantId={Uri.EscapeDataString(call.Tenant)}");
    }
}
