using System.Text;
using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Extraction;

/// <summary>Plain text: an empty line ends a paragraph, and each paragraph is a place.</summary>
internal static class TxtBlocks
{
    public static Refusal Write(byte[] bytes, BlockWriter writer)
    {
        if (!TextDecoder.TryDecode(bytes, out var text))
        {
            return Refusal.NotText;
        }

        var paragraph = new StringBuilder();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                End(paragraph, writer);
            }
            else
            {
                paragraph.Append(line).Append(' ');
            }
        }

        End(paragraph, writer);
        return Refusal.None;
    }

    private static void End(StringBuilder paragraph, BlockWriter writer)
    {
        if (paragraph.Length > 0)
        {
            writer.Begin("");
            writer.Paragraph(paragraph.ToString());
            paragraph.Clear();
        }
    }
}
