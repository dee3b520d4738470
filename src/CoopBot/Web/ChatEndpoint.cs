using CoopBot.Web.Pages;
using CoopBot.Web.Turns;
using CoopBot.Web.Words;

namespace CoopBot.Web;

/// <summary><c>GET /</c>: the chat, its turns read from the answer log and from nowhere else.</summary>
internal sealed class ChatEndpoint(Bot bot, Conversations conversations, TurnReader turns, PageWriter pages)
{
    public const string ConversationKey = "c";

    /// <summary>A page of more turns would be slow to read for person and browser alike.</summary>
    private const int MostTurns = 100;

    public async Task ShowAsync(HttpContext context, CancellationToken requestAborted)
    {
        var request = context.Request;
        var conversation = ConversationId.Read(request.Query[ConversationKey]);
        var entries = await conversations.ReadAsync(conversation, MostTurns + 1, requestAborted);
        var shown = new List<TurnView>();
        foreach (var entry in entries.TakeLast(MostTurns))
        {
            shown.Add(await turns.ReadAsync(entry, requestAborted));
        }

        PageLanguage.Remember(context);
        context.Response.ContentType = PageWriter.ContentType;
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        await context.Response.WriteAsync(
            await pages.RenderAsync<ChatPage>(
                new()
                {
                    [nameof(ChatPage.Words)] = PageWords.In(PageLanguage.Choose(request)),
                    [nameof(ChatPage.Conversation)] = entries.Count > 0 ? conversation.Value : "",
                    [nameof(ChatPage.Turns)] = shown,
                    [nameof(ChatPage.Problems)] = bot.Knowledge.Problems,
                    [nameof(ChatPage.LeftOut)] = entries.Count > MostTurns,
                },
                requestAborted),
            requestAborted);
    }
}
