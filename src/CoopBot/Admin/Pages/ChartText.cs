using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CoopBot.Admin.Pages;

/// <summary>A text of a chart. Written in code, as Razor takes a "text" tag for its own.</summary>
public sealed class ChartText : ComponentBase
{
    [Parameter, EditorRequired]
    public double X { get; set; }

    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>"end" or "middle": what of the text stands at <see cref="X"/>.</summary>
    [Parameter, EditorRequired]
    public required string Anchor { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", $"axis {Anchor}");
        builder.AddAttribute(2, "x", X.ToString("0.##", CultureInfo.InvariantCulture));
        builder.AddAttribute(3, "y", Y.ToString("0.##", CultureInfo.InvariantCulture));
        builder.AddContent(4, Text);
        builder.CloseElement();
    }
}
