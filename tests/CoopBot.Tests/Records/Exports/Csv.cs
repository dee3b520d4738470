using System.Text;

namespace CoopBot.Tests.Records.Exports;

/// <summary>A reader of RFC 4180 that knows nothing of our writer.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                Assert.Equal(0, cell.Length);
                quoted = true;
            }
            else if (c == ',')
            {
                Take();
            }
            else
            {
                Assert.Equal("\r\n", text.Substring(i, 2));
                Take();
                rows.Add(row);
                row = [];
                i++;
            }
        }

        Assert.False(quoted);
        return rows;

        void Take()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
