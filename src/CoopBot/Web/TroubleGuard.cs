using CoopBot.Core.Records;
using CoopBot.Web.Pages;
using CoopBot.Web.Words;

namespace CoopBot.Web;

/// <summary>Turns whatever goes wrong into a small page: what it is and what to do, and nothing of the inside.</summary>
internal sealed class TroubleGuard(PageWriter pages, ILogger<TroubleGuard> log)
{
    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null })
            {
                await ShowAsync(context, context.Response.StatusCode);
            }
        }
        catch (BadHttpRequestException error)
        {
            await ShowAsync(context, error.StatusCode);
        }
        catch (InvalidDataException)
        {
            // The form has more fields, or longer names, than any form of ours.
            await ShowAsync(context, StatusCodes.Status422UnprocessableEntity);
        }
        catch (RecordsUnavailableException error)
        {
            log.RecordsUnavailable(error.Message);
            await ShowAsync(context, StatusCodes.Status503ServiceUnavailable);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away; nobody is left to tell.
        }
        catch (Exception error)
        {
            log.Failed(error, context.Request.Path);
            await ShowAsync(context, StatusCodes.Status500InternalServerError);
        }
    }

    private async Task ShowAsync(HttpContext context, int status)
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
        await response.WriteAsync(await pages.RenderAsync<TroublePage>(
            (nameof(TroublePage.Words), words),
            (nameof(TroublePage.Text), Trouble.Text(status, words.Troubles))));
    }
}
