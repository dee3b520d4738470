using System.Buffers;
using System.Text;

namespace CoopBot.Core.Records.Exports;

/// <summary>
/// Writes a table by RFC 4180: every cell in quotation marks, those within doubled, rows ended by CR LF. A cell that a
/// spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"; ASVS 5.0, 1.2.10).
/// </summary>
internal sealed class CsvTable(StringBuilder text)
{
    /// <summary>What begins a formula, in its wide forms too, and what a reader drops so that the next character begins one.</summary>
    private static readonly SearchValues<char> _formula = SearchValues.Create("=+-@\t\r\n\0＝＋－＠");

    private bool _begun;

    public long Neutralised { get; private set; }

    public CsvTable Cell(string value)
    {
        text.Append(_begun ? ",\"" : "\"");
        _begun = true;
        if (Begins(value))
        {
            text.Append('\'');
            Neutralised++;
        }

        text.Append(value).Replace("\"", "\"\"", text.Length - value.Length, value.Length).Append('"');
        return this;
    }

    public void EndRow()
    {
        text.Append("\r\n");
        _begun = false;
    }

    /// <summary>Spaces first do not help: some readers drop them.</summary>
    private static bool Begins(string value)
    {
        var start = value.AsSpan().TrimStart(' ');
        return start.Length > 0 && _formula.Contains(start[0]);
    }
}
