using System.Reflection;
using CoopBot.Discord;

namespace CoopBot.EndToEnd.Discord;

public sealed class CapabilityTests
{
    [Fact]
    public void Each_capability_that_the_adapter_has_is_shown_by_a_scenario() => Assert.Equal(
        DiscordAdapter.Capabilities.Order(),
        new[] { typeof(AskingTests), typeof(PressingTests) }
            .SelectMany(tests => tests.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<ShowsAttribute>())
            .Select(shows => shows.Capability)
            .Distinct()
            .Order());
}
