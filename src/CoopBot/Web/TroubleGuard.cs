using CoopBot.Core.Records;
using CoopBot.Web.Pages;
using CoopBot.Web.Words;

namespace CoopBot.Web;

/// <summary>Turns whatever goes wrong into a small page: what it is and what to do, and nothing of the inside.</summary>
internal sealed class TroubleGuard(PageWriter pages, ILogger<TroubleGuard> log)
{
    /// <summary>The trouble that can be foreseen; what cannot goes up to the server's own handler, which logs it.</summary>
    public async Task RunAsync(HttpContext context, RequestDelegate next, CancellationToken requestAborted)
    {
        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null })
            {
                await ShowAsync(context, context.Response.StatusCode, requestAborted);
            }
        }
        catch (BadHttpRequestException error)
        {
            await ShowAsync(context, error.StatusCode, requestAborted);
        }
        catch (InvalidDataException)
        {
            // The form has more fields, or longer names, than any form of ours.
            await ShowAsync(context, StatusCodes.Status422UnprocessableEntity, requestAborted);
        }
        catch (RecordsUnavailableException error)
        {
            log.RecordsUnavailable(error.Message);
            await ShowAsync(context, StatusCodes.Status503ServiceUnavailable, requestAborted);
        }
    }

    /// <summary>Called by the server's handler, which has taken all headers away.</summary>
    public Task ShowBrokenAsync(HttpContext context, CancellationToken requestAborted)
    {
        SecurityHeaders.Add(context);
        return ShowAsync(context, StatusCodes.Status500InternalServerError, requestAborted);
    }

    private async Task ShowAsync(HttpContext context, int status, CancellationToken cancellationToken)
    {
        var response = context.Response;
        if (response.HasStarted)
        {
            // Half a page must not look like a whole one.
            context.Abort();
            return;
        }

        var words = PageWords.In(PageLanguage.Choose(context.Request));
        response.StatusCode = status;
        response.ContentType = PageWriter.ContentType;
        var page = await pages.RenderAsync<TroublePage>(
            new() { [nameof(TroublePage.Words)] = words, [nameof(TroublePage.Text)] = Trouble.Text(status, words.Troubles) },
            cancellationToken);
        await response.WriteAsync(page, cancellationToken);
    }
}
