using System.Text;
using CoopBot.Core.Records;

namespace CoopBot.Tests.Discord;

/// <summary>Of who asked, the files of the records hold nothing that leads to the account.</summary>
public sealed class PrivacyTests
{
    private const string Account = "900100200300400";

    [Fact]
    public async Task No_account_number_and_nothing_personal_gets_into_any_file()
    {
        using var bench = await DiscordBench.StartAsync(CancellationToken.None);
        bench.Hear("MESSAGE_CREATE", $$"""{"id":"101","channel_id":"70","guild_id":"60","type":0,"content":"<@5> boats? call 0991234567 or ana@correo.ec","author":{"id":"{{Account}}"},"mentions":[{"id":"5"}]}""");
        await bench.SettleAsync();
        var entry = Assert.Single(bench.Caught.To("/messages"), body => body.Contains("custom_id", StringComparison.Ordinal)).Split("helpful:")[1].Split('"')[0];
        bench.Hear("INTERACTION_CREATE", $$"""{"id":"102","application_id":"5","type":3,"token":"t","channel_id":"70","user":{"id":"{{Account}}"},"data":{"custom_id":"helpful:{{entry}}"} }""");
        await bench.SettleAsync();

        using var connection = bench.Database.Open();
        var found = Directory.EnumerateFiles(Path.GetDirectoryName(bench.Database.FilePath)!)
            .SelectMany(file => new[] { Account, "0991234567", "ana@correo.ec" }.Where(word => Holds(file, word)).Select(word => $"{word} in {Path.GetFileName(file)}"));
        Faults.None(found);
        Assert.Equal(new Held(1, default, default, 1), await new PersonalData(bench.Database).HeldAsync("discord", Account, CancellationToken.None) with { First = default, Last = default });
    }

    private static bool Holds(string file, string word)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;
    }
}
