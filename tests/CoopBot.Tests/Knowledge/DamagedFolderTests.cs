using System.Text;
using CoopBot.Core.Knowledge;
using Xunit.Abstractions;

namespace CoopBot.Tests.Knowledge;

public sealed class DamagedFolderTests(ITestOutputHelper output)
{
    private static readonly string[] _noise =
    [
        "[", "]", "{", "}", ": ", "- ", "\"", "'", "|", ">", "&a ", "*a", "!!", "#", "---\n", "...\n", "\n", "\r", "\t", "    ", "\0", "\uFEFF", "\u202E",
        "\uFFFE", "\uFFFF", "> [!CONFLICT]\n", "[^x]", "`", "**", "<b>", "&#0;", "&#xD800;", "%YAML 9.9\n", "? ", "!<tag:x> ", "@", "\U0001F6A4", "e\u0301", "[](", "![",
    ];

    [Fact]
    public void Whatever_is_damaged_the_folder_is_sound_or_refused_at_lines_that_exist()
    {
        var seed = Cases.Seed();
        output.WriteLine($"COOPBOT_SEED={seed}");
        var random = new Random(seed);
        var whole = FolderReader.Read(Repository.Knowledge, []).Files;
        var sound = 0;
        for (var i = 0; i < Cases.Count(25); i++)
        {
            var files = whole.ToDictionary(StringComparer.Ordinal);
            for (var damages = random.Next(3); damages >= 0; damages--)
            {
                var path = files.Keys.ElementAt(random.Next(files.Count));
                files[path] = Damaged(files[path], random);
            }

            var reading = Read(new FolderContents(files), $"COOPBOT_SEED={seed}, case {i}");
            sound += reading is Reading.Sound ? 1 : 0;
            foreach (var problem in (reading as Reading.Refused)?.Problems ?? [])
            {
                Assert.True(
                    files.TryGetValue(problem.Path, out var bytes) && problem.Line >= 0 && problem.Line <= Lines(bytes),
                    $"COOPBOT_SEED={seed}, case {i}: {problem}");
            }
        }

        output.WriteLine($"{sound} of {Cases.Count(25)} folders still sound");
    }

    private static Reading Read(FolderContents contents, string place)
    {
        try
        {
            return KnowledgeReader.Read(contents);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{place}: {error.Message}", error);
        }
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var times = Math.Max(1, random.Next(-2, 5)); times > 0 && damaged.Count > 4; times--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(7))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at));
                    break;
                case 3:
                    damaged = SwappedLines(damaged, random);
                    break;
                case 4:
                    damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(1, 400), damaged.Count - at)));
                    break;
                default:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => _noise[random.Next(_noise.Length)]))));
                    break;
            }
        }

        return [.. damaged];
    }

    private static List<byte> SwappedLines(List<byte> bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString([.. bytes]).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return [.. Encoding.Latin1.GetBytes(string.Join('\n', lines))];
    }

    private static int Lines(byte[] bytes) =>
        Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r').Length;
}
