using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoopBot.EndToEnd.Discord;

/// <summary>Messages as they were sent, on a page that looks like the chat they were sent to.</summary>
internal static partial class ChatPage
{
    private const string Style = """
        body { margin: 0; background: #313338; font: 15px/1.4 "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; color: #dbdee1 }
        main { padding: 12px 16px; background: #313338 }
        article { display: flex; gap: 14px; margin: 10px 0 }
        .face { flex: none; width: 38px; height: 38px; border-radius: 50%; text-align: center; line-height: 38px; font-weight: 700; color: #fff }
        .name { font-weight: 600; color: #f2f3f5 } .tag { background: #5865f2; color: #fff; font-size: 10px; border-radius: 3px; padding: 1px 4px; margin-left: 5px }
        p { margin: 0 } p.small { font-size: 12.5px; color: #949ba4 } p.list { padding-left: 18px; text-indent: -12px }
        blockquote { margin: 1px 0; padding-left: 10px; border-left: 4px solid #4e5058 }
        a { color: #00a8fc; text-decoration: none } .row { display: flex; flex-wrap: wrap; gap: 7px; margin-top: 7px }
        .button { border-radius: 4px; padding: 5px 13px; background: #4e5058; color: #fff; font-size: 13.5px; font-weight: 500 } .primary { background: #5865f2 } .off { opacity: .5 }
        .alone { font-size: 12px; color: #949ba4; margin-top: 4px }
        """;

    /// <param name="messages">In the order in which they stand in the chat.</param>
    public static string Of(IEnumerable<JsonObject> messages) =>
        $"<!doctype html><meta charset=utf-8><style>{Style}</style><main>{string.Concat(messages.Select(Message))}</main>";

    private static string Message(JsonObject message)
    {
        var bot = (bool?)message["author"]!["bot"] == true;
        var name = (string)message["author"]!["global_name"]!;
        var html = new StringBuilder();
        html.Append("<article><div class=face style='background:").Append(bot ? "#2a7f62" : "#b5652b").Append("'>").Append(name[0]).Append("</div><div>");
        html.Append("<span class=name>").Append(WebUtility.HtmlEncode(name)).Append("</span>").Append(bot ? "<span class=tag>APP</span>" : "");
        foreach (var line in ((string)message["content"]!).Split('\n'))
        {
            html.Append(Line(line));
        }

        foreach (var row in ((JsonArray)message["components"]!).OfType<JsonObject>())
        {
            html.Append("<div class=row>").AppendJoin("", ((JsonArray)row["components"]!).OfType<JsonObject>().Select(Button)).Append("</div>");
        }

        if (((int)message["flags"]! & 64) != 0)
        {
            html.Append("<div class=alone>Only you can see this</div>");
        }

        return html.Append("</div></article>").ToString();
    }

    private static string Button(JsonObject button) =>
        $"<span class='button{((int)button["style"]! == 1 ? " primary" : "")}{((bool?)button["disabled"] == true ? " off" : "")}'>{WebUtility.HtmlEncode((string)button["label"]!)}</span>";

    private static string Line(string line) => line switch
    {
        "" => "<p>&nbsp;</p>",
        _ when line.StartsWith("-# ", StringComparison.Ordinal) => $"<p class=small>{Inline(line[3..])}</p>",
        _ when line.StartsWith("> ", StringComparison.Ordinal) => $"<blockquote>{Inline(line[2..])}</blockquote>",
        _ when line.StartsWith("- ", StringComparison.Ordinal) => $"<p class=list>• {Inline(line[2..])}</p>",
        _ => $"<p>{Inline(line)}</p>",
    };

    /// <summary>What is escaped is put aside first, so that it takes no part in what follows.</summary>
    private static string Inline(string text)
    {
        var aside = new List<string>();
        var html = Escaped().Replace(text, match =>
        {
            aside.Add(match.Groups[1].Value);
            return $"\u0001{aside.Count - 1}\u0002";
        });
        html = WebUtility.HtmlEncode(html);
        html = Link().Replace(html, "<a>$1</a>");
        html = Mention().Replace(html, "<a>@CoopBot</a>");
        html = Bold().Replace(html, "<b>$1</b>");
        html = Italic().Replace(html, "<i>$1</i>");
        return Aside().Replace(html, match => WebUtility.HtmlEncode(aside[int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)]));
    }

    [GeneratedRegex(@"\\([^0-9A-Za-z\s])", RegexOptions.NonBacktracking)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\[([^\]]*)\]\(&lt;(https?://[^&]*(?:&amp;[^&]*)*)&gt;\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"&lt;@\d+&gt;", RegexOptions.NonBacktracking)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\*\*([^*]+)\*\*", RegexOptions.NonBacktracking)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\*([^*]+)\*", RegexOptions.NonBacktracking)]
    private static partial Regex Italic();

    [GeneratedRegex("\u0001(\\d+)\u0002", RegexOptions.NonBacktracking)]
    private static partial Regex Aside();
}
