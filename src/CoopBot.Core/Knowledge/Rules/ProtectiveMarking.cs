using System.Text.RegularExpressions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>The stamps of documents that were never meant for the public.</summary>
/// <remarks>
/// A stamp is told from a word by its form: capitals ("SECRET//NOFORN"), brackets ("(reservado)"), or a place of its own at the
/// beginning ("Secreto: ..."). "Secret Service" and "secreto bancario" are words.
/// </remarks>
internal static partial class ProtectiveMarking
{
    /// <summary>The marking as written; empty when there is none.</summary>
    public static string Find(string text)
    {
        foreach (var pattern in new[] { Stamp(), Phrase(), Bracketed(), Leading() })
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return match.Value.Trim();
            }
        }

        return "";
    }

    [GeneratedRegex(
        @"\b(TOP SECRET|SECRET|CONFIDENTIAL|CLASSIFIED|UNCLASSIFIED|RESTRICTED|FOUO|NOFORN|ORCON|REL TO|LES|SBU|CUI|ALTO SECRETO|SECRETO|SECRETA|RESERVADO|RESERVADA|CONFIDENCIAL|CLASIFICADO|CLASIFICADA|SECRETÍSIMO)\b(//\w+)?",
        RegexOptions.None, Bound.Milliseconds)]
    private static partial Regex Stamp();

    [GeneratedRegex(
        @"\b(for official use only|law[- ]enforcement[- ]sensitive|sensitive but unclassified|controlled unclassified information|not releasable to foreign nationals|uso oficial exclusivo|uso exclusivo oficial|uso exclusivamente oficial|s[oó]lo para uso oficial)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Bound.Milliseconds)]
    private static partial Regex Phrase();

    [GeneratedRegex(
        @"[(\[{](top secret|secret|confidential|classified|restricted|secreto|reservado|confidencial|clasificado|ts|[su]//\w+|ts//\w+)[)\]}]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Bound.Milliseconds)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(top secret|secret|confidential|classified|restricted|alto secreto|secreto|reservado|confidencial|clasificado)\s*([:–—/]|- |$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Bound.Milliseconds)]
    private static partial Regex Leading();
}
