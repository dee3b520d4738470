using System.Net;
using System.Text;
using CoopBot.Teams.Protocol.Activities;

namespace CoopBot.Teams.Listening;

/// <summary>The words of a message: without the mention of the bot, and with all others as plain names.</summary>
internal static class MessageText
{
    /// <summary>
    /// A mention stands in the text as "&lt;at&gt;Name&lt;/at&gt;"; an entity beside it says whom it means. Only the bot's own are
    /// taken out, each once; two bots of one name are told apart by the order of their entities.
    /// </summary>
    public static string WithoutMentionOf(string botId, string text, IReadOnlyList<Entity> mentions)
    {
        var met = new List<(int Start, int Length)>();
        var own = new List<(int Start, int Length)>();
        foreach (var mention in mentions.Where(mention => mention.Text is { Length: > 0 }))
        {
            var place = Find(text, mention.Text!, met);
            if (place.Length > 0)
            {
                met.Add(place);
                if (mention.Mentioned?.Id == botId)
                {
                    own.Add(place);
                }
            }
        }

        var kept = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (start, length) in own.Order())
        {
            kept.Append(text, done, start - done).Append(' ');
            done = start + length;
        }

        return Plain(kept.Append(text, done, text.Length - done).ToString());
    }

    /// <summary>HTML as words: tags gone, what they part stays parted, escaped signs as they are meant.</summary>
    public static string Plain(string html)
    {
        var kept = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            var end = html[i] == '<' && i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!') ? html.IndexOf('>', i) : -1;
            if (end < 0)
            {
                kept.Append(html[i]);
                continue;
            }

            // A mention stands within a sentence; all other tags part words.
            if (!IsMention(html.AsSpan(i + 1, end - i - 1)))
            {
                kept.Append(' ');
            }

            i = end;
        }

        var words = WebUtility.HtmlDecode(kept.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    /// <summary>The first place of the mention's own characters that no mention before it has; Teams escapes a name in one of the two now and then.</summary>
    private static (int Start, int Length) Find(string text, string mention, List<(int Start, int Length)> met)
    {
        foreach (var spelt in ((string[])[mention, WebUtility.HtmlDecode(mention), Escaped(mention)]).Where(spelt => spelt.Length > 0))
        {
            for (var start = text.IndexOf(spelt, StringComparison.Ordinal); start >= 0; start = text.IndexOf(spelt, start + 1, StringComparison.Ordinal))
            {
                var place = Widened(text, start, spelt.Length);
                if (!met.Exists(other => place.Start < other.Start + other.Length && other.Start < place.Start + place.Length))
                {
                    return place;
                }
            }
        }

        return default;
    }

    /// <summary>Some clients put one mention into another: the outer tags belong to it.</summary>
    private static (int Start, int Length) Widened(string text, int start, int length)
    {
        const string Opening = "<at>";
        const string Closing = "</at>";
        while (text.AsSpan(0, start).EndsWith(Opening, StringComparison.Ordinal) && text.AsSpan(start + length).StartsWith(Closing, StringComparison.Ordinal))
        {
            start -= Opening.Length;
            length += Opening.Length + Closing.Length;
        }

        return (start, length);
    }

    private static string Escaped(string mention)
    {
        var open = mention.IndexOf('>', StringComparison.Ordinal) + 1;
        var close = mention.LastIndexOf('<');
        return open > 0 && close >= open ? $"{mention[..open]}{WebUtility.HtmlEncode(mention[open..close])}{mention[close..]}" : WebUtility.HtmlEncode(mention);
    }

    private static bool IsMention(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        return name.StartsWith("at", StringComparison.OrdinalIgnoreCase) && (name.Length == 2 || char.IsWhiteSpace(name[2]));
    }
}
