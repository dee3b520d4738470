using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Extraction;

/// <summary>Writes the blocks of a document, and keeps count of its places.</summary>
internal sealed class BlockWriter(Stream output) : IDisposable
{
    /// <summary>What is longer is a paragraph that only looks like a heading.</summary>
    private const int LongestHeading = 200;

    private readonly BufferedStream _output = new(output, 64 * 1024);
    private int _place;
    private string _heading = "";

    /// <summary>What comes next stands in or under this; empty for a paragraph that is a place by itself.</summary>
    public void Begin(string heading)
    {
        var words = heading.Trim();
        if (words.Length > LongestHeading)
        {
            Paragraph(words);
            return;
        }

        _place++;
        _heading = words;
    }

    public void Paragraph(string text)
    {
        var rest = text.AsSpan().Trim();
        while (rest.Length > 0)
        {
            var length = Math.Min(rest.Length, TextBlock.LongestText);
            if (length < rest.Length)
            {
                var space = rest[..length].LastIndexOf(' ');
                length = space > 0 ? space : char.IsLowSurrogate(rest[length]) ? length - 1 : length;
            }

            _output.Write(new TextBlock(_place, _heading, rest[..length].ToString()).Line());
            rest = rest[length..].TrimStart();
        }
    }

    public void Dispose() => _output.Dispose();
}
