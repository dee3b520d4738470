using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Reloading;
using CoopBot.Tests.Knowledge;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Reloading;

public sealed class KnowledgeReloaderTests : IAsyncLifetime, IDisposable
{
    private readonly KnowledgeFolder _folder = new();
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("coopbot-reload-");
    private readonly SteppedTime _time = new();
    private Bot _bot = null!;
    private KnowledgeReloader _reloader = null!;

    public async Task InitializeAsync()
    {
        var settings = Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(
        [
            KeyValuePair.Create("Knowledge:Folder", (string?)_folder.Path),
            KeyValuePair.Create("Records:Folder", (string?)_data.FullName),
        ]).Build());
        _bot = Assert.IsType<BotStart.Ready>(await Bot.StartAsync(settings, record: true, _time, CancellationToken.None)).Bot;
        _reloader = new KnowledgeReloader(_bot, _time, NullLogger<KnowledgeReloader>.Instance);
        await RestAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _bot.Dispose();
        _folder.Dispose();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_saved_sheet_is_live_once_the_folder_has_rested()
    {
        Edit("40 patrol boats", "44 patrol boats", "40 lanchas", "44 lanchas");
        await LookAsync(0.25);
        Assert.Contains("40 patrol boats", await AskAsync(), StringComparison.Ordinal);
        await LookAsync(0.3);
        await LookAsync(0.3);
        Assert.Contains("44 patrol boats", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_live_is_kept_in_the_archive_first()
    {
        Edit("40 patrol boats", "44 patrol boats", "40 lanchas", "44 lanchas");
        await RestAsync();
        Assert.IsType<Lookup<Core.Knowledge.FolderContents>.Found>(await _bot.Archive!.LoadAsync(_bot.Knowledge.Live, CancellationToken.None));
    }

    [Fact]
    public async Task A_broken_edit_changes_nothing_but_what_is_reported_and_its_repair_is_live_again()
    {
        var before = _bot.Knowledge.Live;
        _folder.Write("en/boats.md", KnowledgeFolder.English.Replace("[^times-2025]", "[^nobody]", StringComparison.Ordinal));
        await RestAsync();
        Assert.Equal(before, _bot.Knowledge.Live);
        Assert.Contains(_bot.Knowledge.Problems, problem => problem.What.Contains("nobody", StringComparison.Ordinal));
        Assert.Contains("40 patrol boats", await AskAsync(), StringComparison.Ordinal);

        _folder.Write("en/boats.md", KnowledgeFolder.English);
        await RestAsync();
        Assert.Equal(before, _bot.Knowledge.Live);
        Assert.Empty(_bot.Knowledge.Problems);
    }

    [Theory]
    [InlineData("en/boats.md")]
    [InlineData("sources.yml")]
    public async Task A_half_deleted_folder_is_not_used(string path)
    {
        _folder.Delete(path);
        await RestAsync();
        Assert.NotEmpty(_bot.Knowledge.Problems);
        Assert.Contains("40 patrol boats", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_sheet_is_never_cited_again()
    {
        _folder.Write("en/talks.md", KnowledgeFolder.English.Replace("title: Patrol boats", "title: Talks", StringComparison.Ordinal).Split("## Number")[0].Replace("Who maintains the boats", "Who pays the talks", StringComparison.Ordinal)
            + "## Talks\n- Joseph Humire held talks in Quito in January 2026. [^times-2025]\n");
        await RestAsync();
        Assert.Contains("Joseph Humire held talks", await AskAsync("humire talks in quito"), StringComparison.Ordinal);

        _folder.Delete("en/talks.md");
        await RestAsync();
        Assert.DoesNotContain("Joseph Humire held talks", await AskAsync("humire talks in quito"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_never_rests_is_live_within_three_seconds()
    {
        for (var i = 1; i <= 12; i++)
        {
            Edit("40 patrol boats", $"{40 + i} patrol boats", "40 lanchas", $"{40 + i} lanchas");
            await LookAsync(0.25);
        }

        Assert.DoesNotContain("40 patrol boats", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_leaves_size_and_time_alone_is_found_within_a_minute()
    {
        var path = Path.Combine(_folder.Path, "en/boats.md");
        var (spanish, saved, savedSpanish) = (Path.Combine(_folder.Path, "es/boats.md"), File.GetLastWriteTimeUtc(path), File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "es/boats.md")));
        Edit("40 patrol boats", "44 patrol boats", "40 lanchas", "44 lanchas");
        File.SetLastWriteTimeUtc(path, saved);
        File.SetLastWriteTimeUtc(spanish, savedSpanish);
        await RestAsync();
        Assert.Contains("40 patrol boats", await AskAsync(), StringComparison.Ordinal);
        await LookAsync(60);
        Assert.Contains("44 patrol boats", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_changed_is_parsed_again()
    {
        Edit("40 patrol boats", "44 patrol boats", "40 lanchas", "44 lanchas");
        await RestAsync();
        Assert.Equal(2, _bot.Parsed.Parsed);
    }

    [Fact]
    public async Task A_folder_renamed_away_and_back_is_survived()
    {
        Directory.Move(_folder.Path, _folder.Path + "-away");
        await RestAsync();
        Assert.NotEmpty(_bot.Knowledge.Problems);
        Assert.Contains("40 patrol boats", await AskAsync(), StringComparison.Ordinal);
        Directory.Move(_folder.Path + "-away", _folder.Path);
        await RestAsync();
        Assert.Empty(_bot.Knowledge.Problems);
    }

    private void Edit(string english, string newEnglish, string spanish, string newSpanish)
    {
        _folder.Write("en/boats.md", KnowledgeFolder.English.Replace(english, newEnglish, StringComparison.Ordinal));
        _folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace(spanish, newSpanish, StringComparison.Ordinal));
    }

    private Task LookAsync(double seconds)
    {
        _time.Pass(seconds);
        return _reloader.LookAsync(CancellationToken.None);
    }

    private async Task RestAsync()
    {
        for (var i = 0; i < 5; i++)
        {
            await LookAsync(0.25);
        }
    }

    private async Task<string> AskAsync(string question = "how many patrol boats for the navy") =>
        (await _bot.Pipeline.AnswerAsync(new Question(question, [], new Origin("test")), CancellationToken.None)).Answer.Text;
}
