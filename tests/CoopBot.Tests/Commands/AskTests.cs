using System.Globalization;
using System.Text.Json;
using CoopBot.Core.Answers;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Commands;

public sealed class AskTests
{
    [Fact]
    public async Task A_question_is_answered_with_its_sources_and_logged()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var result = (await cli.AskAsync("--knowledge", folder.Path, "how many patrol boats did the Navy get?")).Fine();

        Assert.StartsWith("The US gave 40 patrol boats to the Navy in 2025. [1]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Sources\n[1] knowledge/en/boats.md, Number\n    The Times: Ecuador and the US (26 March 2025) https://times.example/a", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(1, cli.Logged("outcome = 'answered' and question like 'how many%'"));
    }

    [Fact]
    public async Task The_words_of_a_question_need_no_quotes()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var result = (await cli.AskAsync("--knowledge", folder.Path, "cuantas", "lanchas", "patrulleras", "para", "la", "Armada")).Fine();

        Assert.StartsWith("EE. UU. dio 40 lanchas patrulleras a la Armada en 2025. [1]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Fuentes", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_json_one_object_of_the_promised_shape_is_printed()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var answer = Assert.Single((await cli.AskAsync("--knowledge", folder.Path, "--json", "what did the patrol boats cost?")).Fine().Objects);

        Assert.Equal("id outcome reason language text statements citations nearest revision elapsed_ms", Fields(answer));
        Assert.Equal(("conflict", "en"), (answer.GetProperty("outcome").GetString(), answer.GetProperty("language").GetString()));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("reason").ValueKind);
        Assert.Matches("^[0-9a-f]{16}$", answer.GetProperty("revision").GetString());
        Assert.True(answer.GetProperty("elapsed_ms").GetDouble() > 0);
        Assert.All(answer.GetProperty("statements").EnumerateArray(), statement => Assert.Equal("text citations emphasis", Fields(statement)));
        var citations = answer.GetProperty("citations").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, citations.Count), citations.Select(citation => citation.GetProperty("number").GetInt32()));
        Assert.All(citations, citation =>
        {
            Assert.Equal("number passage_id document section quote sources", Fields(citation));
            Assert.All(citation.GetProperty("sources").EnumerateArray(), source => Assert.Equal("id title publisher date url", Fields(source)));
        });
        Assert.Equal("en/boats#2.1", citations[0].GetProperty("passage_id").GetString());
        Assert.Equal("The Times puts the boats at US$1.1 million.", citations[0].GetProperty("quote").GetString());
        Assert.Equal("https://times.example/a", citations[0].GetProperty("sources")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_question_that_no_source_answers_is_declined_and_says_why()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var answer = Assert.Single((await cli.AskAsync("--knowledge", folder.Path, "--json", "¿quién ganó el mundial de fútbol?")).Fine().Objects);

        Assert.Equal(("abstained", "NotCovered", "es"), (answer.GetProperty("outcome").GetString(), answer.GetProperty("reason").GetString(), answer.GetProperty("language").GetString()));
        Assert.Equal(0, answer.GetProperty("statements").GetArrayLength());
        Assert.Equal(0, answer.GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public async Task An_earlier_question_given_along_is_understood_and_the_search_explained()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var result = (await cli.AskAsync("--knowledge", folder.Path, "--explain", "--previous", "how many patrol boats did the Navy get?", "and in Manta?")).Fine();

        Assert.Contains("Manta on 3 March 2025", result.Output, StringComparison.Ordinal);
        Assert.Contains("searched (English, follow-up): manta^1", result.Output, StringComparison.Ordinal);
        Assert.Matches($@"answers with a likelihood of 0\.\d\d, {new AnswersOptions().LeastAnswerability.ToString("0.00", CultureInfo.InvariantCulture)} needed: Coverage \d\.\d\d x \d\.\d, .*OtherTime 0\.00 x -\d\.\d", result.Output);
    }

    [Fact]
    public async Task Without_a_log_the_data_folder_is_left_alone()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        (await cli.AskAsync("--knowledge", folder.Path, "--no-log", "how many boats?")).Fine();

        Assert.False(Directory.Exists(cli.Data));
    }

    [Theory]
    [InlineData("Unclear", "")]
    [InlineData("Unclear", "   ")]
    [InlineData("Unclear", "\u0001\u0007\u001B[\u007F")]
    [InlineData("SmallTalk", "🚤👩🏽‍✈️🚤")]
    [InlineData("NotCovered", "كم عدد \u202Eالزوارق؟")]
    [InlineData("Unclear", "the of and")]
    public async Task A_question_that_is_none_is_declined_and_logged(string reason, string question)
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var answer = Assert.Single((await cli.AskAsync("--knowledge", folder.Path, "--json", question)).Fine().Objects);

        Assert.Equal(("abstained", reason), (answer.GetProperty("outcome").GetString(), answer.GetProperty("reason").GetString()));
        Assert.Equal(1, cli.Logged("outcome = 'abstained'"));
    }

    [Fact]
    public async Task A_question_of_a_hundred_thousand_characters_is_declined_with_its_length()
    {
        using var cli = new Cli();
        using var folder = new KnowledgeFolder();

        var result = (await cli.AskAsync("--knowledge", folder.Path, string.Concat(Enumerable.Repeat("boats and ", 10_000)) + "x")).Fine();

        Assert.Contains("100001 characters", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, cli.Logged("length(question) > 100000"));
    }

    private static string Fields(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(field => field.Name));
}
