using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CoopBot.Web;

/// <summary>Renders components to HTML on the server, every text encoded; nothing of them runs in the browser.</summary>
internal sealed class PageWriter(IServiceProvider services, ILoggerFactory logs)
{
    public const string ContentType = "text/html; charset=utf-8";

    public async Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters, CancellationToken cancellationToken)
        where TComponent : IComponent
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
