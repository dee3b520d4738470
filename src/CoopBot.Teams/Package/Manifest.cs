using System.Text.Json.Nodes;
using CoopBot.Core.Questions;
using CoopBot.Teams.Words;

namespace CoopBot.Teams.Package;

/// <summary>
/// What Teams is told of the app: a bot in all three scopes and one action on messages, and no permission beyond those. Only where
/// the configuration has a channel answered without a mention is the right to read channel messages asked for, by each team.
/// (https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema)
/// </summary>
internal static class Manifest
{
    private const string Version = "1.22";

    public const string AskAboutThis = "askAboutThis";

    private static readonly string[] _scopes = ["personal", "team", "groupChat"];

    public static JsonObject English(TeamsOptions options, Uri site, string version)
    {
        var words = TeamsWords.In(Language.English);
        var manifest = new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = Version,
            ["version"] = version,
            ["id"] = options.AppId,
            ["localizationInfo"] = new JsonObject { ["defaultLanguageTag"] = "en", ["additionalLanguages"] = new JsonArray(new JsonObject { ["languageTag"] = "es", ["file"] = "es.json" }) },
            ["developer"] = new JsonObject { ["name"] = "CoopBot", ["websiteUrl"] = site.AbsoluteUri, ["privacyUrl"] = site.AbsoluteUri, ["termsOfUseUrl"] = site.AbsoluteUri },
            ["name"] = new JsonObject { ["short"] = "CoopBot", ["full"] = "CoopBot" },
            ["description"] = new JsonObject { ["short"] = words.ShortDescription, ["full"] = words.LongDescription },
            ["icons"] = new JsonObject { ["color"] = "color.png", ["outline"] = "outline.png" },
            ["accentColor"] = Icon.Accent,
            ["bots"] = new JsonArray(new JsonObject
            {
                ["botId"] = options.AppId,
                ["scopes"] = Scopes(),
                ["isNotificationOnly"] = false,
                ["supportsFiles"] = false,
                ["commandLists"] = new JsonArray(new JsonObject
                {
                    ["scopes"] = Scopes(),
                    ["commands"] = new JsonArray([.. words.Commands.Select(command => new JsonObject { ["title"] = command.Name, ["description"] = command.Description })]),
                }),
            }),
            ["composeExtensions"] = new JsonArray(new JsonObject
            {
                ["botId"] = options.AppId,
                ["commands"] = new JsonArray(new JsonObject
                {
                    ["id"] = AskAboutThis,
                    ["type"] = "action",
                    ["context"] = new JsonArray("message"),
                    ["title"] = words.AskAboutThis,
                    ["description"] = words.AskAboutThisDescription,
                    ["fetchTask"] = true,
                }),
            }),
            ["validDomains"] = new JsonArray(),
        };
        if (options.Channels.Values.Any(rule => !rule.Mention))
        {
            manifest["webApplicationInfo"] = new JsonObject { ["id"] = options.AppId, ["resource"] = site.AbsoluteUri };
            manifest["authorization"] = new JsonObject
            {
                ["permissions"] = new JsonObject
                {
                    ["resourceSpecific"] = new JsonArray(
                        new JsonObject { ["name"] = "ChannelMessage.Read.Group", ["type"] = "Application" },
                        new JsonObject { ["name"] = "ChatMessage.Read.Chat", ["type"] = "Application" }),
                },
            };
        }

        return manifest;
    }

    /// <summary>The words of the manifest in Spanish, by where they stand in it.</summary>
    public static JsonObject Spanish()
    {
        var words = TeamsWords.In(Language.Spanish);
        var spanish = new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/MicrosoftTeams.Localization.schema.json",
            ["name.short"] = "CoopBot",
            ["name.full"] = "CoopBot",
            ["description.short"] = words.ShortDescription,
            ["description.full"] = words.LongDescription,
            ["composeExtensions[0].commands[0].title"] = words.AskAboutThis,
            ["composeExtensions[0].commands[0].description"] = words.AskAboutThisDescription,
        };
        foreach (var (number, command) in words.Commands.Index())
        {
            spanish[$"bots[0].commandLists[0].commands[{number}].title"] = command.Name;
            spanish[$"bots[0].commandLists[0].commands[{number}].description"] = command.Description;
        }

        return spanish;
    }

    private static JsonArray Scopes() => new([.. _scopes.Select(scope => (JsonNode)scope)]);
}
