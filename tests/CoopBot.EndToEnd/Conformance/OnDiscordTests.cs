namespace CoopBot.EndToEnd.Conformance;

public sealed class OnDiscordTests(DiscordPlatform platform) : ConformanceTests(platform), IClassFixture<DiscordPlatform>;
