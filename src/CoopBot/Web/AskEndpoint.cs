using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Web.Pages;
using CoopBot.Web.Turns;
using CoopBot.Web.Words;

namespace CoopBot.Web;

/// <summary>
/// <c>POST /ask</c>: answers a form of the chat page. A browser is sent on to the conversation's page; our script gets the two
/// halves of the turn as they come to be. Either way the answer is in the log before anyone sees it.
/// </summary>
internal sealed class AskEndpoint(Conversations conversations, TurnReader turns, PageWriter pages, AnsweringTime answering, ILogger<AskEndpoint> log)
{
    /// <summary>What our script says it accepts.</summary>
    public const string Fragment = "text/html-fragment";

    /// <summary>Tells our script which conversation the turn belongs to.</summary>
    public const string ConversationHeader = "CoopBot-Conversation";

    /// <summary>Ends each half. No text can hold it, as "&lt;" is always encoded.</summary>
    private const string PartEnd = "<!--part-->";

    private const string Form = "application/x-www-form-urlencoded";

    public async Task AskAsync(HttpContext context, CancellationToken requestAborted)
    {
        var request = context.Request;
        if (!OwnSite.Sent(request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (request.GetTypedHeaders().ContentType?.MediaType != Form)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        var form = await request.ReadFormAsync(requestAborted);
        var language = LanguageCodes.TryRead(form[PageLanguage.Key], out var chosen) ? chosen : PageLanguage.Choose(request);
        var question = await conversations.TakeAsync(
            form["question"].ToString(),
            ConversationId.Read(form["conversation"]),
            answering.Token);
        if (request.Headers.Accept.ToString().Contains(Fragment, StringComparison.OrdinalIgnoreCase))
        {
            await AnswerInPartsAsync(context.Response, question, language);
            return;
        }

        await AnswerAsync(question);
        var conversation = new ConversationId(question.Origin.Conversation);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = language == PageLanguage.Choose(request)
            ? ChatAddress.Of(conversation)
            : ChatAddress.Of(conversation, language);
    }

    private async Task AnswerInPartsAsync(HttpResponse response, Question question, Language language)
    {
        var words = PageWords.In(language);
        response.ContentType = PageWriter.ContentType;
        response.Headers[ConversationHeader] = question.Origin.Conversation;
        await SendAsync(response, await pages.RenderAsync<AskedPart>(
            new() { [nameof(AskedPart.Words)] = words, [nameof(AskedPart.Text)] = question.Text },
            answering.Token));
        await SendAsync(response, await SecondPartAsync(question, words));
    }

    /// <summary>The status has been sent by now, so trouble must come as a part of its own.</summary>
    private async Task<string> SecondPartAsync(Question question, PageWords words)
    {
        try
        {
            var entry = await AnswerAsync(question);
            return await pages.RenderAsync<Answered>(
                new()
                {
                    [nameof(Answered.Turn)] = await turns.ReadAsync(entry, answering.Token),
                    [nameof(Answered.Conversation)] = question.Origin.Conversation,
                    [nameof(Answered.PageLanguage)] = words.Language,
                },
                answering.Token);
        }
        catch (RecordsUnavailableException error)
        {
            log.RecordsUnavailable(error.Message);
            return await TroubleAsync(words.Troubles.NoRecords);
        }
        catch (OperationCanceledException)
        {
            return await TroubleAsync(words.Troubles.Stopping);
        }
    }

    private Task<string> TroubleAsync(TroubleText text) =>
        pages.RenderAsync<TroublePart>(new() { [nameof(TroublePart.Text)] = text }, CancellationToken.None);

    private async Task<Entry> AnswerAsync(Question question)
    {
        var entry = await conversations.AnswerAsync(question, answering.Token);
        log.Answered(entry.Id.Value, entry.Answer.GetType().Name, entry.Timings.Total);
        return entry;
    }

    private static async Task SendAsync(HttpResponse response, string part)
    {
        await response.WriteAsync(part + PartEnd, CancellationToken.None);
        await response.Body.FlushAsync(CancellationToken.None);
    }
}
