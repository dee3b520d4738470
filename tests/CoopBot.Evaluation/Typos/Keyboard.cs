using System.Text;

namespace CoopBot.Evaluation.Typos;

/// <summary>Which letters lie side by side on a QWERTY keyboard, each row set a little to the right of the one above.</summary>
internal static class Keyboard
{
    private static readonly string[] _rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Lower case, those of the letter without its accent; none for a letter that is not on the keyboard.</summary>
    public static string Neighbours(char letter)
    {
        var key = letter.ToString().Normalize(NormalizationForm.FormD).ToLowerInvariant()[0];
        for (var row = 0; row < _rows.Length; row++)
        {
            var at = _rows[row].IndexOf(key, StringComparison.Ordinal);
            if (at >= 0)
            {
                return string.Concat(Key(row, at - 1), Key(row, at + 1), Key(row - 1, at) + Key(row - 1, at + 1), Key(row + 1, at - 1) + Key(row + 1, at));
            }
        }

        return "";
    }

    private static string Key(int row, int at) =>
        row >= 0 && row < _rows.Length && at >= 0 && at < _rows[row].Length ? _rows[row][at].ToString() : "";
}
