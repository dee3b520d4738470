using Xunit.Abstractions;

namespace CoopBot.Tests.Discord;

/// <summary>Whatever happens to the gateway, it comes back in time, loses nothing that can be had again, and stops where it must.</summary>
public sealed class GatewayChaosTests(ITestOutputHelper output)
{
    private static readonly TimeSpan _longest = TimeSpan.FromDays(3);

    [Fact]
    public void Every_schedule_of_faults_ends_receiving_or_fatal()
    {
        var (count, seed) = (Cases.Count(300), Cases.Seed());
        output.WriteLine($"{count} schedules from seed {seed}");
        var faults = new List<string>();
        for (var i = 0; i < count; i++)
        {
            using var run = new ChaosRun(seed + i);
            var fault = "it never ended";
            run.Time.Run(async () => fault = await run.ScheduleAsync(), _longest);
            if (fault.Length > 0)
            {
                faults.Add($"seed {seed + i}: {fault}");
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public void The_same_seed_gives_the_same_run()
    {
        Assert.Equal(Trace(7), Trace(7));
        Assert.NotEqual(Trace(7), Trace(8));

        static string Trace(int seed)
        {
            using var run = new ChaosRun(seed);
            run.Time.Run(run.ScheduleAsync, _longest);
            return $"{run.Time.Elapsed} {run.Platform.Dials} {string.Join(' ', run.Heard)}";
        }
    }

    /// <summary>After 1,000 identifies in a day Discord resets the token.</summary>
    [Fact]
    public void A_connection_that_keeps_breaking_begins_at_most_500_sessions_a_day()
    {
        using var run = new ChaosRun(1);
        run.Platform.CloseOnIdentify = 4009;
        run.Time.Run(
            async () =>
            {
                run.Start();
                await Task.Delay(TimeSpan.FromHours(23), run.Time);
                Assert.Contains("too many sessions", run.Client.Health.Why, StringComparison.Ordinal);
                await Task.Delay(TimeSpan.FromHours(25), run.Time);
                await run.StopAsync();
            },
            _longest);

        var begun = run.Platform.Identifies;
        Assert.True(begun.Count > 500);
        Assert.All(begun, first => Assert.True(begun.Count(other => other >= first && other < first + TimeSpan.FromHours(24)) <= 500));
        Assert.All(begun.Zip(begun.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(5)));
    }
}
