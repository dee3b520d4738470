using System.Diagnostics;
using System.Text;
using CoopBot.Core.Knowledge;
using Xunit.Abstractions;

namespace CoopBot.Tests.Knowledge;

/// <summary>A folder of 20,000 statements, of which one repeats another nearly and one gives another amount.</summary>
public sealed class ManyStatementsTests(ITestOutputHelper output)
{
    private const int Sheets = 100;

    private const int Statements = 100;

    private static readonly string[] _words =
        [.. from begin in new[] { "bar", "cor", "den", "fal", "gim", "hol", "jun", "kes", "lum", "mor", "nal", "pel", "ros", "sul", "tav", "vun", "wex", "yar", "zim", "qua" }
            from end in new[] { "ada", "ebro", "iton", "olar", "umen", "arke", "estin", "ilo", "ondar", "uvia", "ack", "eel", "ine", "orn", "ust" }
            select begin + end];

    [Fact]
    public void The_two_that_are_wrong_are_found_and_nothing_else()
    {
        using var folder = new KnowledgeFolder();
        for (var sheet = 0; sheet < Sheets; sheet++)
        {
            folder.Write($"en/s{sheet}.md", Sheet("", sheet));
            folder.Write($"es/s{sheet}.md", Sheet($"translation_of: en/s{sheet}\n", sheet));
        }

        var whole = File.ReadAllText(Path.Combine(folder.Path, "en/s7.md")).Split('\n');
        folder.Write("en/z.md", string.Join('\n', Head("")) + whole[20].Replace(". [^", " also. [^", StringComparison.Ordinal) + "\n"
            + whole[21].Replace("is worth US$", "is worth US$9", StringComparison.Ordinal) + "\n");

        var begun = Stopwatch.GetTimestamp();
        var reading = folder.Read();
        output.WriteLine($"{2 * Sheets * Statements:N0} statements checked in {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:N0} ms");

        var sound = Assert.IsType<Reading.Sound>(reading);
        Assert.Equal(
            [("en/z.md", 0, "no-translation"), ("en/z.md", 7, "nearly-repeated"), ("en/z.md", 8, "unjoined")],
            sound.Warnings.Select(problem => (problem.Path, problem.Line, problem.Rule.Name)));
    }

    private static string Sheet(string more, int sheet)
    {
        var random = new Random(sheet);
        var text = new StringBuilder(Head(more));
        for (var i = 0; i < Statements; i++)
        {
            var words = Enumerable.Range(0, 14).Select(_ => _words[random.Next(_words.Length)]);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- {string.Join(' ', words)} is worth US${random.Next(1_000, 9_000)}. [^times-2025]\n");
        }

        return text.ToString();
    }

    private static string Head(string more) => $"---\ntitle: T\n{more}as_of: 2025-03-27\nreviewed: 2026-11-21\n---\n## A\n";
}
