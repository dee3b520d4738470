using System.Globalization;
using System.Text;

namespace CoopBot.Evaluation.Folder;

/// <summary>Writes a sound knowledge folder of any size, its statements made of the real folder's words.</summary>
internal static class GeneratedFolder
{
    private const int StatementsPerSheet = 100;

    public static void Write(string folder, string words, int statements, int seed)
    {
        var random = new Random(seed);
        var vocabulary = Directory.EnumerateFiles(Path.Combine(words, "en"), "*.md")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .SelectMany(line => line[2..].Split(' '))
            .Where(word => word.All(char.IsLetter))
            .ToArray();
        Directory.CreateDirectory(Path.Combine(folder, "en"));
        File.WriteAllText(Path.Combine(folder, "sources.yml"), """
            - id: generated
              title: Generated statements
              publisher: Nobody
              date: 2026-11-21
              url: https://generated.example/
              language: en
              kind: reference
              reliability: low
              reason: Made of random words.
              read: 2026-11-21

            """);
        File.Copy(Path.Combine(words, "glossary.yml"), Path.Combine(folder, "glossary.yml"));
        for (var sheet = 0; sheet * StatementsPerSheet < statements; sheet++)
        {
            File.WriteAllText(Path.Combine(folder, "en", $"sheet-{sheet}.md"), Sheet(sheet, Math.Min(StatementsPerSheet, statements - (sheet * StatementsPerSheet)), vocabulary, random));
        }
    }

    private static string Sheet(int number, int statements, string[] vocabulary, Random random)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"---\ntitle: Sheet {number} about {string.Join(' ', random.GetItems(vocabulary, 3))}\nas_of: 2026-01-01\nreviewed: 2026-11-21\n---");
        for (var i = 0; i < statements; i++)
        {
            if (i % 10 == 0)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"## {string.Join(' ', random.GetItems(vocabulary, 2))} {i}");
            }

            text.AppendLine(CultureInfo.InvariantCulture, $"- Item {(number * StatementsPerSheet) + i} {string.Join(' ', random.GetItems(vocabulary, random.Next(8, 30)))}. [^generated]");
        }

        return text.ToString();
    }
}
