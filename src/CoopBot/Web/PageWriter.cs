using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CoopBot.Web;

/// <summary>Renders components to HTML on the server, every text encoded; nothing of them runs in the browser.</summary>
internal sealed class PageWriter(IServiceProvider services, ILoggerFactory logs)
{
    public const string ContentType = "text/html; charset=utf-8";

    public async Task<string> RenderAsync<TComponent>(params (string Name, object Value)[] parameters)
        where TComponent : IComponent
    {
        var given = ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, object? (pair) => pair.Value));
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(given)).ToHtmlString());
    }
}
