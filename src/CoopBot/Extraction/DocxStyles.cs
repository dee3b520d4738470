using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoopBot.Extraction;

/// <summary>The styles of a DOCX that make headings, and those that hide. Their ids differ with the language Word was in; their names do not.</summary>
internal sealed class DocxStyles
{
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    public DocxStyles(StyleDefinitionsPart? part)
    {
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
            {
                continue;
            }

            var name = style.StyleName?.Val?.Value ?? "";
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
                || name.Equals("title", StringComparison.OrdinalIgnoreCase)
                || style.StyleParagraphProperties?.OutlineLevel?.Val?.Value < 9)
            {
                _headings.Add(id);
            }

            if (style.StyleRunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value))
            {
                _hidden.Add(id);
            }
        }
    }

    public bool IsHeading(string style) => _headings.Contains(style);

    public bool Hides(string style) => _hidden.Contains(style);
}
