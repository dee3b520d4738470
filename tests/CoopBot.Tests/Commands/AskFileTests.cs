using System.Text;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Commands;

public sealed class AskFileTests
{
    [Fact]
    public async Task Each_line_is_answered_in_order_under_its_id()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();
        var file = cli.Write("questions.jsonl", "\uFEFF" + """
            {"id": "b", "question": "how many patrol boats did the Navy get?"}

            {"id": 7, "question": "and in Manta?", "previous": ["how many patrol boats did the Navy get?"], "note": "left alone"}
            {"question": "quién mantiene las lanchas", "previous": null}
            {"id": "half", "question": "a \ud800 b \\ud800 \ud83d\udea4"}
            {"id": "a", "question": "\u0000\u202e\udc00", "previous": []}
            """.ReplaceLineEndings("\r\n"));

        var answers = (await cli.AskAsync("--knowledge", folder.Path, "--json", "--file", file)).Fine().Objects;

        var ids = answers.Select(answer => answer.GetProperty("id").GetString()!).ToList();
        Assert.Equal(["b", "7", "half", "a"], ids.Where((_, i) => i != 2));
        Assert.Equal(36, ids[2].Length);
        Assert.Contains("Manta", answers[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("KnownGap", answers[2].GetProperty("reason").GetString());
        Assert.Equal("Unclear", answers[4].GetProperty("reason").GetString());
        Assert.Equal(5, cli.Logged());
        Assert.Equal(1, cli.Logged("""question = 'a � b \ud800 🚤'"""));
    }

    [Fact]
    public async Task An_empty_file_asks_nothing()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var result = (await cli.AskAsync("--knowledge", folder.Path, "--json", "--file", cli.Write("none.jsonl", "\n\n"))).Fine();

        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_broken_file_is_refused_with_every_line_at_fault_and_nothing_is_asked()
    {
        using var cli = new Cli();
        var file = cli.Write("questions.jsonl", [.. Encoding.UTF8.GetBytes("""
            {"id": "1", "question": "how many boats?"}
            {"id": "2", "question": "how many
            ["how many boats?"]
            {"id": "4", "text": "how many boats?"}
            {"id": "5", "question": 5}
            {"id": "6", "question": "and now?", "previous": "how many boats?"}
            {"id": "7", "question": "and now?", "previous": [7]}
            null
            {"id": "9", "question": "¿Cu
            """.ReplaceLineEndings("\n")), .. Encoding.Latin1.GetBytes("ántas lanchas?\"}\n")]);

        var result = (await cli.AskAsync("--file", file)).Refused("nothing was asked");

        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9], result.ErrorLines[1..].Select(line => int.Parse(line[(file.Length + 1)..].Split(':')[0], null)));
        Assert.Contains($"{file}:9: the line is not UTF-8", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(cli.Data));
    }

    [Theory]
    [InlineData("nowhere.jsonl")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_read_is_named(string name)
    {
        using var cli = new Cli();

        var result = (await cli.AskAsync("--file", cli.In(name))).Refused(cli.In(name));

        Assert.Equal(2, result.ErrorLines.Length);
    }
}
