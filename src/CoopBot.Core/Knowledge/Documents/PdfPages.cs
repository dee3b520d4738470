using System.Text;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Puts the lines that <c>pdftotext</c> writes together to paragraphs; a form feed begins a page.</summary>
internal sealed class PdfPages(Func<TextBlock, bool> take)
{
    private readonly StringBuilder _paragraph = new();
    private int _page = 1;

    /// <summary>What can be told from outside. A PDF cut short is half repaired by <c>pdftotext</c>, and half a document is not to be cited.</summary>
    public static Refusal Refusal(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) < 0 ? Documents.Refusal.Broken
        : bytes[Math.Max(0, bytes.Length - 1024)..].IndexOf("%%EOF"u8) < 0 ? Documents.Refusal.CutShort
        : Documents.Refusal.None;

    public static bool IsProtected(ReadOnlySpan<byte> bytes) => bytes.IndexOf("/Encrypt"u8) >= 0;

    /// <returns>False when no more is wanted.</returns>
    public bool Take(ReadOnlySpan<byte> line)
    {
        while (line.Length > 0 && line[0] == '\f')
        {
            if (!Finish())
            {
                return false;
            }

            _page++;
            line = line[1..];
        }

        var text = Encoding.UTF8.GetString(line);
        if (string.IsNullOrWhiteSpace(text))
        {
            return Finish();
        }

        _paragraph.Append(text).Append(' ');
        return _paragraph.Length < TextBlock.LongestText || Finish();
    }

    public bool Finish()
    {
        var text = _paragraph.ToString();
        _paragraph.Clear();
        return text.Length == 0 || take(new TextBlock(_page, "", text));
    }
}
