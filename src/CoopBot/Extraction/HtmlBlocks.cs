using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Extraction;

/// <summary>A page as its reader sees it: no script runs, nothing is loaded, what is hidden stays hidden. A heading is a place.</summary>
internal sealed class HtmlBlocks(BlockWriter writer)
{
    /// <summary>Not shown, or not what the page says: its controls and its ways to other pages.</summary>
    private static readonly HashSet<string> _passedOver =
    [
        "head", "script", "style", "template", "noscript", "noframes", "noembed", "iframe", "object", "embed", "applet", "svg", "math", "canvas",
        "audio", "video", "select", "datalist", "textarea", "button", "input", "nav", "rp",
    ];

    private static readonly HashSet<string> _headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

    private static readonly HashSet<string> _paragraphs =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ];

    private readonly StringBuilder _text = new();
    private int _inHeading;

    public static Refusal Write(byte[] bytes, BlockWriter writer)
    {
        if (!TextDecoder.TryDecode(bytes, out var text))
        {
            return Refusal.NotText;
        }

        // Without a browsing context the parser knows no loader and no script engine.
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
        var page = new HtmlBlocks(writer);
        page.Walk(document);
        page.EndParagraph();
        return Refusal.None;
    }

    /// <summary>Step by step, not by recursion: a page may be nested a hundred thousand deep.</summary>
    private void Walk(INode root)
    {
        var path = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (path.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                Leave(at.Node);
                continue;
            }

            path.Push((at.Node, at.Next + 1));
            switch (at.Node.ChildNodes[at.Next])
            {
                case IText text:
                    _text.Append(text.Data);
                    break;
                case IElement element when !IsHidden(element):
                    Enter(element);
                    path.Push((element, 0));
                    break;
            }
        }
    }

    private void Enter(IElement element)
    {
        if (_headings.Contains(element.LocalName))
        {
            EndParagraph();
            _inHeading++;
        }
        else if (_paragraphs.Contains(element.LocalName))
        {
            EndParagraph();
        }
        else if (element.LocalName is "br" or "td" or "th")
        {
            _text.Append(' ');
        }
    }

    private void Leave(INode node)
    {
        if (node is IElement heading && _headings.Contains(heading.LocalName))
        {
            _inHeading--;
            if (_inHeading == 0 && !string.IsNullOrWhiteSpace(_text.ToString()))
            {
                writer.Begin(_text.ToString());
                _text.Clear();
            }
        }
        else if (node is IElement paragraph && _paragraphs.Contains(paragraph.LocalName))
        {
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        if (_inHeading == 0)
        {
            writer.Paragraph(_text.ToString());
            _text.Clear();
        }
    }

    private static bool IsHidden(IElement element)
    {
        if (_passedOver.Contains(element.LocalName) || element.HasAttribute("hidden") || (element.LocalName == "dialog" && !element.HasAttribute("open")))
        {
            return true;
        }

        var style = string.Concat((element.GetAttribute("style") ?? "").Where(c => !char.IsWhiteSpace(c)));
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
