using System.Text.Json;

namespace CoopBot.Tests.Commands;

/// <summary>What the program left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The lines printed, each a JSON object.</summary>
    public IReadOnlyList<JsonElement> Objects =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Ended well, with nothing to complain about.</summary>
    public CliResult Fine()
    {
        Assert.True(ExitCode == 0 && Error.Length == 0, $"exit {ExitCode}: {Error}");
        return this;
    }

    /// <summary>Ended well, with nothing to complain about but sheets whose review is due: that comes with the years, not with a fault.</summary>
    public CliResult FineButForReviews() => (this with { Error = string.Join('\n', ErrorLines.Where(line => !line.EndsWith("[review-due]", StringComparison.Ordinal))) }).Fine();

    /// <summary>Ended with exit 2, nothing printed and these words on stderr.</summary>
    public CliResult Refused(params string[] words)
    {
        Assert.True(ExitCode == 2, $"exit {ExitCode}: {Output}{Error}");
        Assert.Empty(Output);
        foreach (var word in words)
        {
            Assert.Contains(word, Error, StringComparison.Ordinal);
        }

        return this;
    }
}
