using System.IO.Compression;
using System.Text.Json;
using CoopBot.Chat;
using CoopBot.Core.Conversations;
using CoopBot.Teams;
using CoopBot.Teams.Commands;
using CoopBot.Teams.Package;
using Microsoft.Extensions.Configuration;

namespace CoopBot.Tests.Teams;

/// <summary>What an administrator uploads, and how the test client is kept on this machine.</summary>
public sealed class PackageTests
{
    private static readonly Uri _site = new("https://intranet.example.org/coopbot");

    [Fact]
    public void The_package_holds_manifest_Spanish_words_and_icons_and_asks_for_nothing_more()
    {
        using var zip = Open(new TeamsOptions { AppId = FakeMicrosoft.AppId });
        Assert.Equal(["color.png", "es.json", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order());
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        var root = manifest.RootElement;
        Assert.False(root.TryGetProperty("authorization", out _));
        Assert.Equal(FakeMicrosoft.AppId, root.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.InRange(root.GetProperty("description").GetProperty("short").GetString()!.Length, 1, 80);
        Assert.All(root.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray(), command =>
        {
            Assert.InRange(command.GetProperty("title").GetString()!.Length, 1, 32);
            Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 128);
            Assert.True(CommandText.TryRead(command.GetProperty("title").GetString()!, out _, out _));
        });
        using var spanish = JsonDocument.Parse(zip.GetEntry("es.json")!.Open());
        Assert.InRange(spanish.RootElement.GetProperty("description.short").GetString()!.Length, 1, 80);
        Assert.Contains(spanish.RootElement.EnumerateObject(), word => word.Value.GetString() == "conocimiento");
    }

    [Fact]
    public void Only_a_channel_answered_without_a_mention_has_the_right_to_read_messages_asked_for()
    {
        using var zip = Open(new TeamsOptions { AppId = FakeMicrosoft.AppId, Channels = { ["a@thread.tacv2"] = new PlaceRule { Mention = false } } });
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        Assert.Contains("ChannelMessage.Read.Group", manifest.RootElement.GetProperty("authorization").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_are_pictures_of_the_size_asked_for(string name, int size)
    {
        using var zip = Open(new TeamsOptions { AppId = FakeMicrosoft.AppId });
        using var stream = zip.GetEntry(name)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var png = memory.ToArray();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((size, size), (png[18] * 256 + png[19], png[22] * 256 + png[23]));
    }

    [Theory]
    [InlineData("term HSI", Command.Term, "HSI")]
    [InlineData("/help", Command.Help, "")]
    [InlineData("Término DEA", Command.Term, "DEA")]
    [InlineData("conocimiento vacíos", Command.Knowledge, "vacíos")]
    [InlineData("ask how many boats?", Command.Ask, "how many boats?")]
    public void A_command_is_read_in_both_languages(string text, object command, string rest)
    {
        Assert.True(CommandText.TryRead(text, out var read, out var behind));
        Assert.Equal(((Command)command, rest), (read, behind));
    }

    [Theory]
    [InlineData("help with narcotics came from whom?")]
    [InlineData("sources of the money?")]
    [InlineData("term limits of whom? and since when")]
    [InlineData("knowledge of the boats")]
    [InlineData("how many boats?")]
    [InlineData("")]
    public void A_question_is_no_command(string text) => Assert.False(CommandText.TryRead(text, out _, out _));

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080;http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://127.0.0.1:5080;http://10.0.0.5:5080", false)]
    [InlineData("http://coopbot.example.org", false)]
    public void The_test_client_is_served_on_this_machine_only(string urls, bool served)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Urls", (string?)urls)]).Build();
        Assert.Equal(served, EmulatorBind.Fault(new TeamsOptions { Emulator = true }, configuration).Length == 0);
        Assert.Empty(EmulatorBind.Fault(new TeamsOptions(), configuration));
    }

    private static ZipArchive Open(TeamsOptions options)
    {
        var bytes = AppPackage.Zip(options, _site, "1.0.0");
        Assert.Equal(bytes, AppPackage.Zip(options, _site, "1.0.0"));
        return new ZipArchive(new MemoryStream(bytes));
    }
}
