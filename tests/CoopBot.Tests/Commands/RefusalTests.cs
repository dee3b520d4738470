using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Commands;

/// <summary>What the program says when it cannot do what it is asked: one or two clear lines, exit 2, and no stack trace (see <see cref="Cli"/>).</summary>
public sealed class RefusalTests
{
    public static TheoryData<string[], string> Misuses => new()
    {
        { ["ask"], "Give either a question or --file FILE." },
        { ["ask", "how many?", "--file", "x.jsonl"], "Give either a question or --file FILE." },
        { ["ask", "--file", "x.jsonl", "--previous", "how many?"], "leave --previous out" },
        { ["ask", "--file"], "--file" },
        { ["ask", "--nolog", "how many?"], "--nolog" },
        { ["aks", "how many?"], "aks" },
        { ["knowledge", "chekc"], "chekc" },
        { ["ask", "how many?", "--data"], "--data" },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public async Task A_command_line_that_cannot_be_understood_is_refused(string[] arguments, string named)
    {
        using var cli = new Cli();

        var result = (await cli.RunAsync(arguments)).Refused(named, "--help");

        Assert.InRange(result.ErrorLines.Length, 2, 3);
    }

    [Theory]
    [InlineData]
    [InlineData("ask")]
    [InlineData("serve")]
    [InlineData("knowledge")]
    [InlineData("knowledge", "check")]
    public async Task Every_command_explains_itself(params string[] command)
    {
        using var cli = new Cli();

        var result = (await cli.RunAsync([.. command, "--help"])).Fine();

        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.Contains("--knowledge", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_knowledge_folder_is_named()
    {
        using var cli = new Cli();

        (await cli.AskAsync("--knowledge", cli.In("nowhere"), "how many?")).Refused(cli.In("nowhere"), "does not exist");

        Assert.False(Directory.Exists(cli.Data));
    }

    [Fact]
    public async Task A_broken_knowledge_folder_is_refused_with_all_its_problems()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();
        Break(folder);

        var result = (await cli.AskAsync("--knowledge", folder.Path, "how many?")).Refused("en/boats.md:3: ", "en/boats.md:11: ", "sources.yml:7: ");

        Assert.Equal(4, result.ErrorLines.Length);
        Assert.False(Directory.Exists(cli.Data));
    }

    [Fact]
    public async Task The_check_counts_what_is_in_a_sound_folder()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var result = (await cli.RunAsync("knowledge", "check", "--knowledge", folder.Path)).FineButForReviews();

        Assert.Matches("^Sound. Revision [0-9a-f]{16}.", result.Output);
        Assert.Contains("English: 1 sheets, 4 statements, 1 disagreements, 1 open questions", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 sources, 1 glossary terms, 1 groups of everyday words", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_lists_what_is_wrong_with_a_broken_folder()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();
        Break(folder);

        var result = await cli.RunAsync("knowledge", "check", "--knowledge", folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("en/boats.md:3: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("en/boats.md:11: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("sources.yml:7: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("3 errors", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_that_is_shipped_passes_the_check()
    {
        using var cli = new Cli();

        (await cli.RunAsync("knowledge", "check")).FineButForReviews();
    }

    [Fact]
    public async Task A_data_folder_below_a_file_is_refused_in_one_line()
    {
        using var cli = new Cli();
        var file = cli.Write("file", "x");

        var result = (await cli.RunAsync("ask", "--data", Path.Combine(file, "data"), "how many?")).Refused(file, "--data DIR");

        Assert.Single(result.ErrorLines);
    }

    [Fact]
    public async Task Every_fault_of_the_configuration_is_reported()
    {
        using var cli = new Cli();
        cli.Environment["Questions__LongestQuestion"] = "abc";
        cli.Environment["Answers__MostStatements"] = "0";
        cli.Environment["Records__Foldr"] = "x";

        (await cli.AskAsync("how many?")).Refused("Questions:LongestQuestion: \"abc\"", "Answers:MostStatements", "Records:Foldr");
        (await cli.RunAsync("knowledge", "check")).Refused("Questions:LongestQuestion");
        Assert.False(Directory.Exists(cli.Data));
    }

    [Fact]
    public async Task The_environment_names_the_data_folder()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();
        cli.Environment["Records__Folder"] = cli.Data;

        (await cli.RunAsync("ask", "--knowledge", folder.Path, "how many boats?")).Fine();

        Assert.Equal(1, cli.Logged());
    }

    [Theory]
    [InlineData("{ \"Records\": ")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{ \"Records\": {\"Folder\": \"a\", \"Folder\": \"b\"} }")]
    [InlineData("{ \"Records\": {\"Folder\": \"a\\u0000b\"} }")]
    public async Task A_settings_file_that_cannot_be_read_is_refused(string json)
    {
        using var cli = new Cli();
        cli.Write("appsettings.json", json);
        cli.WorkingDirectory = cli.In("");

        var result = (await cli.RunAsync("ask", "--knowledge", Repository.Knowledge, "how many?")).Refused();

        Assert.InRange(result.ErrorLines.Length, 1, 2);
    }

    [Fact]
    public async Task An_empty_name_for_a_folder_is_refused()
    {
        using var cli = new Cli();

        (await cli.RunAsync("ask", "--data", "", "--knowledge", "", "how many?")).Refused("Knowledge:Folder", "Records:Folder");
    }

    private static void Break(KnowledgeFolder folder)
    {
        folder.Delete("es/boats.md");
        folder.Write("sources.yml", KnowledgeFolder.Bibliography.Replace("kind: press", "kind: blog", StringComparison.Ordinal));
        folder.Write("en/boats.md", KnowledgeFolder.English
            .Replace("as_of: 2025-03-27", "as_of: soon", StringComparison.Ordinal)
            .Replace("Navy in 2025.", "*Navy* in 2025.", StringComparison.Ordinal));
    }
}
