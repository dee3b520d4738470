using System.Text;
using System.Text.Json;

namespace CoopBot.Commands;

/// <summary>Reads questions from JSON Lines; empty lines are passed over.</summary>
internal static class QuestionFile
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

            using var line = JsonDocument.Parse(text);
            var root = line.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("question", out var question)
                || question.ValueKind != JsonValueKind.String)
            {
                return "a field \"question\" with a text is missing, write {\"id\": \"1\", \"question\": \"...\"}";
            }

            var id = root.TryGetProperty("id", out var given) ? given.ToString() : null;
            var previous = root.TryGetProperty("previous", out var turns) && turns.ValueKind == JsonValueKind.Array
                ? turns.EnumerateArray().Select(turn => turn.ToString()).ToArray()
                : [];
            questions.Add(new QuestionLine(id, question.GetString() ?? "", previous));
            return "";
        }
        catch (JsonException error)
        {
            return $"this is not JSON, write one object a line (character {error.BytePositionInLine + 1})";
        }
        catch (InvalidOperationException)
        {
            return "a text of this line holds half a character (a lone surrogate), type it anew";
        }
        catch (ArgumentException)
        {
            return "the line is not UTF-8 text, save the file again with the encoding UTF-8";
        }
    }
}
