using System.Collections;
using System.Globalization;
using System.Text;

namespace CoopBot.Tests.Records;

/// <summary>
/// Spells out a record with all it holds, so that two are equal when their spellings are. Records compare their lists by
/// reference, and comparing their JSON would not see what the JSON leaves out.
/// </summary>
internal static class Shape
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.AppendLine("null");
                break;
            case string s:
                text.Append('"').Append(s).AppendLine("\"");
                break;
            case DateTimeOffset time:
                text.AppendLine(time.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Uri address:
                text.AppendLine(address.OriginalString);
                break;
            case double number:
                text.AppendLine(BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture));
                break;
            case Enum or IConvertible:
                text.AppendLine(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                text.AppendLine("[");
                foreach (var item in items)
                {
                    text.Append(' ', depth + 1);
                    Append(text, item, depth + 1);
                }

                text.Append(' ', depth).AppendLine("]");
                break;
            default:
                text.AppendLine(value.GetType().Name);
                foreach (var property in value.GetType().GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    text.Append(' ', depth + 1).Append(property.Name).Append(": ");
                    Append(text, property.GetValue(value), depth + 1);
                }

                break;
        }
    }
}
