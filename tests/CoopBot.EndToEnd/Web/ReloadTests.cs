using System.Diagnostics;
using System.Text.Json;

namespace CoopBot.EndToEnd.Web;

/// <summary>A moderator saves a file while the service runs.</summary>
public sealed class ReloadTests : IAsyncLifetime
{
    /// <summary>What is promised is three seconds; machines that run tests are slow at times.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coopbot-knowledge-");
    private RunningBot _bot = new();

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Knowledge, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Repository.Knowledge, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        _bot = new RunningBot { Knowledge = _folder.FullName };
        await _bot.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_good_edit_goes_live_and_a_bad_one_is_told_on_the_page_and_in_readyz()
    {
        var sheet = Path.Combine(_folder.FullName, "en/patrol-boats.md");
        var good = await File.ReadAllTextAsync(sheet);
        var before = (await ReadyAsync()).GetProperty("revision").GetString();

        await File.WriteAllTextAsync(sheet, good.Replace("title: ", "title: Edited, ", StringComparison.Ordinal));
        await UntilAsync(ready => ready.GetProperty("revision").GetString() != before);
        var live = (await ReadyAsync()).GetProperty("revision").GetString();

        await File.WriteAllTextAsync(sheet, good.Replace("[^", "[^no-such-", StringComparison.Ordinal));
        await UntilAsync(ready => ready.GetProperty("problems").GetArrayLength() > 0);
        Assert.Equal(live, (await ReadyAsync()).GetProperty("revision").GetString());
        Assert.Contains("en/patrol-boats.md:", await _bot.Client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);

        await File.WriteAllTextAsync(sheet, good);
        await UntilAsync(ready => ready.GetProperty("revision").GetString() == before);
        Assert.DoesNotContain("en/patrol-boats.md:", await _bot.Client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ReadyAsync() =>
        JsonDocument.Parse(await _bot.Client.GetStringAsync(new Uri("/readyz", UriKind.Relative))).RootElement;

    private async Task UntilAsync(Func<JsonElement, bool> holds)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!holds(await ReadyAsync()))
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < _patience, "the edit did not come into force");
            await Task.Delay(50);
        }
    }
}
