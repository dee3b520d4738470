namespace CoopBot.EndToEnd.Conformance;

public sealed class OnTeamsTests(TeamsPlatform platform) : ConformanceTests(platform), IClassFixture<TeamsPlatform>;
