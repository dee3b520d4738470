using System.Globalization;
using System.Text;

namespace CoopBot.Core.Questions.Masking;

/// <summary>Finds digits, and how they hang together: what may stand between the groups of one number, and what may not.</summary>
internal static class DigitGroups
{
    /// <summary>More stands between two numbers, not within one: ") - " is the longest.</summary>
    private const int LongestGap = 4;

    /// <summary>Runs of groups that could be one number each or several; a letter, a comma or a long gap ends a run.</summary>
    public static IEnumerable<IReadOnlyList<DigitGroup>> Runs(string text)
    {
        var run = new List<DigitGroup>();
        var at = 0;
        while (Next(text, at) is { } group)
        {
            if (run.Count > 0 && !Together(text.AsSpan(run[^1].End, group.Start - run[^1].End)))
            {
                yield return run;
                run = [];
            }

            run.Add(group);
            at = group.End;
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static DigitGroup? Next(string text, int from)
    {
        for (var start = from; start < text.Length; start++)
        {
            if (!char.IsDigit(text[start]))
            {
                continue;
            }

            var digits = new StringBuilder();
            var (at, end) = (start, start);
            for (; at < text.Length && (char.IsDigit(text[at]) || IsUnseen(text[at])); at++)
            {
                if (char.IsDigit(text[at]))
                {
                    digits.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[at])));
                    end = at + 1;
                }
            }

            return new DigitGroup(start, end, digits.ToString());
        }

        return null;
    }

    private static bool Together(ReadOnlySpan<char> gap)
    {
        foreach (var character in gap)
        {
            if (!(char.IsWhiteSpace(character) || IsUnseen(character) || character is '-' or '.' or '(' or ')' or '/' or '\u2010' or '\u2011' or '\u2012' or '\u2013'))
            {
                return false;
            }
        }

        return gap.Length <= LongestGap;
    }

    /// <summary>Nothing is seen of it, so that it may stand between any two digits.</summary>
    private static bool IsUnseen(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
