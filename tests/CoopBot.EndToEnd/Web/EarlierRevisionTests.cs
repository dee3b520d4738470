using System.Net;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Retrieval;
using Microsoft.Data.Sqlite;

namespace CoopBot.EndToEnd.Web;

/// <summary>Answers outlive the knowledge they were given from.</summary>
public sealed class EarlierRevisionTests : IAsyncLifetime
{
    private const string Statement = "The four patrol boats are worth US$985,044 according to Infobae";
    private const string InItsSheet = "From the sheet “Four patrol boats for the Navy”";

    private readonly RunningBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_quote_is_shown_in_its_section_as_it_was_when_the_answer_was_given()
    {
        var conversation = await _bot.Client.AskAsync("how many patrol boats were donated and what are they worth?");
        SwapInOtherKnowledge();

        // The second time from the shelf.
        for (var i = 0; i < 2; i++)
        {
            var page = WebUtility.HtmlDecode(await _bot.Client.GetStringAsync($"/?c={conversation}"));
            Assert.Contains("</span>" + Statement, page, StringComparison.Ordinal);
            Assert.Contains(InItsSheet, page, StringComparison.Ordinal);
            Assert.Contains("""<p class="statement">Divided by four""", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_quote_whose_revision_is_lost_is_shown_alone()
    {
        var conversation = await _bot.Client.AskAsync("how many patrol boats were donated and what are they worth?");
        SwapInOtherKnowledge();
        ForgetTheArchive();

        var page = WebUtility.HtmlDecode(await _bot.Client.GetStringAsync($"/?c={conversation}"));
        Assert.Contains("</span>" + Statement, page, StringComparison.Ordinal);
        Assert.Contains("From the sheet “knowledge/en/patrol-boats.md”", page, StringComparison.Ordinal);
        Assert.DoesNotContain(InItsSheet, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_inside_is_a_plain_page_that_tells_nothing_of_the_inside()
    {
        // An answer from a revision that was not kept must not be recorded, and that is nobody's mistake but ours.
        ForgetTheArchive();
        using var response = await _bot.Client.SendAsync(AskRequest.Form("what did the dock cost?"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        response.AssertGuarded();
        Assert.True(response.Headers.CacheControl?.NoStore);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("Something went wrong", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.DoesNotContain("archive", page, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<HttpRequestException>(async () =>
        {
            using var parts = await _bot.Client.SendAsync(AskRequest.Script("what did the dock cost?"), HttpCompletionOption.ResponseHeadersRead);
            await parts.Content.ReadAsStringAsync();
        });
    }

    /// <summary>A moderator has taken the sheet away.</summary>
    private void SwapInOtherKnowledge()
    {
        var current = _bot.Bot.Current.Take().Snapshot;
        var contents = new FolderContents(current.Contents.Files.Where(file => !file.Key.EndsWith("/patrol-boats.md", StringComparison.Ordinal)));
        var changed = Assert.IsType<Reading.Sound>(KnowledgeReader.Read(contents)).Snapshot;
        _bot.Bot.Current.Swap(new SnapshotIndex(changed, _bot.Bot.Settings.Retrieval));
    }

    private void ForgetTheArchive()
    {
        using var connection = new SqliteConnection($"Data Source={_bot.RecordsFile};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "delete from snapshots";
        command.ExecuteNonQuery();
    }
}
