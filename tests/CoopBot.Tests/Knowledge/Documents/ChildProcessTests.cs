using System.Diagnostics;
using System.Text;
using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Tests.Knowledge.Documents;

/// <summary>Programs that keep no limit. Each is ended, its children with it.</summary>
public sealed class ChildProcessTests
{
    private static readonly DocumentLimits _limits = new() { Time = TimeSpan.FromSeconds(3), Output = 1_000_000, Memory = 64 * 1024 * 1024 };

    private static readonly DocumentLimits _short = _limits with { Time = TimeSpan.FromSeconds(0.7) };

    [Theory]
    [InlineData("sleep 60")]
    [InlineData("trap '' TERM INT HUP; while :; do :; done")]
    [InlineData("exec >&- 2>&-; sleep 60")]
    [InlineData("yes >&2")]
    public void One_that_takes_too_long_is_ended(string script)
    {
        var begun = Stopwatch.GetTimestamp();

        Assert.IsType<ChildEnd.TooSlow>(Run(script, _short));

        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0.6, 2.5);
    }

    [Fact]
    public void Its_children_are_ended_with_it()
    {
        var begun = Stopwatch.GetTimestamp();
        var mark = $"{60 + Random.Shared.NextDouble():0.000000}";

        Assert.IsType<ChildEnd.TooSlow>(Run($"sleep {mark} & wait", _short));

        Assert.True(Stopwatch.GetElapsedTime(begun).TotalSeconds < 10);
        Assert.DoesNotContain(Process.GetProcessesByName("sleep"), process => CommandLine(process).Contains(mark, StringComparison.Ordinal));
    }

    [Fact]
    public void One_that_writes_too_much_is_ended() => Assert.IsType<ChildEnd.TooMuchOutput>(Run("yes", _limits));

    [Fact]
    public void One_that_takes_too_much_memory_is_ended() => Assert.IsType<ChildEnd.TooMuchMemory>(Run("exec tail /dev/zero", _limits));

    [Fact]
    public void One_whose_words_nobody_wants_is_ended() => Assert.IsType<ChildEnd.Unwanted>(Run("yes", _limits, take: _ => false));

    [Fact]
    public void One_that_complains_a_lot_is_not_kept_waiting() =>
        Assert.Equal(new ChildEnd.Exited(4), Run("yes | head -c 1000000 >&2; exit 4", _limits));

    [Fact]
    public void One_that_does_not_listen_is_let_go() =>
        Assert.Equal(new ChildEnd.Exited(3), Run("exit 3", _limits, input: new byte[10_000_000]));

    [Fact]
    public void One_that_is_not_there_is_not_started() =>
        Assert.IsType<ChildEnd.NotStarted>(new ChildProcess("/nowhere/at-all", [], _limits).Run([], _ => true));

    [Fact]
    public void It_gives_way_to_whoever_answers_questions() => Assert.Equal("10", Output("sleep 0.5; nice").Trim());

    [Fact]
    public void It_sees_nothing_of_our_environment()
    {
        Environment.SetEnvironmentVariable("COOPBOT_SECRET", "secret");

        var names = Output("exec env").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=')[0]);

        Assert.Equal(
            [
                "DOTNET_EnableDiagnostics", "DOTNET_GCHeapHardLimit", "DOTNET_ROOT", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "DOTNET_TieredPGO", "DOTNET_gcConcurrent", "DOTNET_gcServer",
                "LC_ALL",
            ],
            names.Except(["PATH", "PWD", "OLDPWD", "_", "SHLVL"]).Order(StringComparer.Ordinal));
    }

    private static string Output(string script)
    {
        var output = new List<byte>();
        Run(script, _limits, piece =>
        {
            output.AddRange(piece);
            return true;
        });
        return Encoding.UTF8.GetString([.. output]);
    }

    private static ChildEnd Run(string script, DocumentLimits limits, Func<ReadOnlySpan<byte>, bool>? take = null, byte[]? input = null) =>
        new ChildProcess("/bin/sh", ["-c", $"PATH=/usr/bin:/bin; {script}"], limits).Run(input ?? [], take ?? (_ => true));

    private static string CommandLine(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
