using System.Reflection;
using CoopBot.Core.Conversations;
using CoopBot.Discord;
using CoopBot.EndToEnd.Conformance;
using CoopBot.Teams;

namespace CoopBot.EndToEnd.Teams;

public sealed class CapabilityTests
{
    /// <summary>Shown by tests of the platform's own: a reply takes another form on each.</summary>
    private static readonly Capability[] _ofItsOwn = [Capability.Reply];

    [Fact]
    public void What_both_adapters_can_do_is_shown_on_both() => Assert.Equal(
        TeamsAdapter.Capabilities.Intersect(DiscordAdapter.Capabilities).Except(_ofItsOwn).Order(),
        typeof(ConformanceTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributes<ShowsAttribute>())
            .Select(shows => shows.Capability)
            .Distinct()
            .Order());
}
