using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoopBot.Commands;

/// <summary>Reads questions from JSON Lines; empty lines are passed over.</summary>
internal static partial class QuestionFile
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>False when anything is wrong; all problems are listed with their lines, and none of the questions should be asked.</summary>
    public static bool TryRead(string path, List<QuestionLine> questions, out List<string> problems)
    {
        problems = [];
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{path}: the file cannot be read, {error.Message}");
            return false;
        }

        var number = 0;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            number++;
            if (Line(bytes.AsSpan()[range], questions) is { Length: > 0 } problem)
            {
                problems.Add($"{path}:{number}: {problem}");
            }
        }

        return problems.Count == 0;
    }

    /// <summary>Adds the question; returns what is wrong with the line, or nothing.</summary>
    private static string Line(ReadOnlySpan<byte> bytes, List<QuestionLine> questions)
    {
        try
        {
            var text = _strict.GetString(bytes).Trim('\uFEFF', ' ', '\t', '\r');
            if (text.Length == 0)
            {
                return "";
            }

            using var line = JsonDocument.Parse(LoneSurrogate().Replace(text, Whole));
            var root = line.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("question", out var question)
                || question.ValueKind != JsonValueKind.String)
            {
                return "a field \"question\" with a text is missing, write {\"id\": \"1\", \"question\": \"...\"}";
            }

            var previous = root.TryGetProperty("previous", out var turns) && turns.ValueKind != JsonValueKind.Null ? turns : default;
            if (previous.ValueKind != JsonValueKind.Undefined
                && (previous.ValueKind != JsonValueKind.Array || previous.EnumerateArray().Any(turn => turn.ValueKind != JsonValueKind.String)))
            {
                return "the field \"previous\" is not a list of texts, write \"previous\": [\"...\"]";
            }

            questions.Add(new QuestionLine(
                root.TryGetProperty("id", out var id) && id.ValueKind != JsonValueKind.Null ? id.ToString() : null,
                question.GetString() ?? "",
                previous.ValueKind == JsonValueKind.Array ? [.. previous.EnumerateArray().Select(turn => turn.GetString() ?? "")] : []));
            return "";
        }
        catch (JsonException error)
        {
            return $"this is not JSON, write one object a line (character {error.BytePositionInLine + 1})";
        }
        catch (ArgumentException)
        {
            return "the line is not UTF-8 text, save the file again with the encoding UTF-8";
        }
    }

    /// <summary>Half a character is nothing that can be read: it becomes the replacement character, and the question is asked.</summary>
    private static string Whole(Match escape) => escape.Groups["lone"].Success ? @"\ufffd" : escape.Value;

    /// <summary>Each escape as a whole, so that the u of an escaped backslash is not taken for one.</summary>
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.NonBacktracking)]
    private static partial Regex LoneSurrogate();
}
