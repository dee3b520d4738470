using System.Text;

namespace CoopBot.Core.Knowledge;

/// <summary>A file of the folder as text, with line ends folded to \n.</summary>
internal sealed record SourceText(string Path, string Text)
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null after a problem.</summary>
    public static SourceText? Decode(string path, byte[] bytes, List<Problem> problems)
    {
        try
        {
            // Only what every editor shows as a new line, so that our line numbers are the moderator's.
            var text = _strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return NoHiddenCharacters(path, text, problems) ? new SourceText(path, text.Normalize(NormalizationForm.FormC)) : null;
        }
        catch (ArgumentException)
        {
            problems.Add(new Problem(path, LineOfBadByte(bytes), "the file is not UTF-8 text", "save it again with the encoding UTF-8"));
            return null;
        }
    }

    private static bool NoHiddenCharacters(string path, string text, List<Problem> problems)
    {
        var line = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                line++;
            }
            else if (PlainWords.IsHidden(rune))
            {
                problems.Add(Rule.HiddenCharacter.At(path, line, $"a hidden character U+{rune.Value:X4} stands here", "delete it and type the words anew"));
                return false;
            }
        }

        return true;
    }

    private static int LineOfBadByte(byte[] bytes)
    {
        var line = 1;
        for (ReadOnlySpan<byte> rest = bytes; rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var used) != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            line += rune.Value == '\n' ? 1 : 0;
            rest = rest[used..];
        }

        return line;
    }
}
