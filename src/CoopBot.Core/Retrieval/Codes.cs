namespace CoopBot.Core.Retrieval;

/// <summary>Codes of letters and digits, which people write in one, apart, or without their last letter: "C-130H", "c130", "c 130"; "ECU 911", "ecu911".</summary>
internal static class Codes
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>The words of a vocabulary that a code stands for together; none for a plain word.</summary>
    /// <param name="code">Lower case, a word that is not in the vocabulary itself.</param>
    public static IEnumerable<int[]> Parts(string code, Vocabulary vocabulary)
    {
        var digits = code.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 0)
        {
            return [];
        }

        int[] head = digits > 0 ? [vocabulary.Number(code[..digits])] : [];
        return Ends(code[digits..]).Select(vocabulary.Number).Where(word => word >= 0 && !head.Contains(-1)).Select(word => (int[])[.. head, word]);
    }

    private static IEnumerable<string> Ends(string digits) =>
        char.IsAsciiDigit(digits[^1]) ? Letters.Select(letter => $"{digits}{letter}").Prepend(digits) : [digits];
}
