using System.CommandLine;

namespace CoopBot.Commands;

/// <summary>Options that every command understands; each stands for a key of the configuration.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Knowledge = new("--knowledge")
    {
        Description = "The knowledge folder (Knowledge:Folder, default \"knowledge\").",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<string?> Data = new("--data")
    {
        Description = "The data folder that holds the answer log (Records:Folder, default \"data\").",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>The configuration with what the command line says on top. False, with a line on stderr, when a file of it cannot be read.</summary>
    public static bool TryConfigure(ParseResult parsed, out IConfigurationRoot configuration, params (Option<string?> Option, string Key)[] more)
    {
        var given = new[] { (Option: Knowledge, Key: "Knowledge:Folder"), (Option: Data, Key: "Records:Folder") }
            .Concat(more)
            .Select(pair => KeyValuePair.Create(pair.Key, parsed.GetValue(pair.Option)))
            .Where(pair => pair.Value is not null);
        try
        {
            configuration = Settings.Sources(given);
            return true;
        }
        catch (InvalidDataException error)
        {
            Console.Error.WriteLine($"The configuration cannot be read: {error.Message.ReplaceLineEndings(" ")} {error.InnerException?.Message}");
            configuration = new ConfigurationBuilder().Build();
            return false;
        }
    }

    public static int Refuse(BotStart.Refused refused)
    {
        Console.Error.WriteLine(refused.Summary);
        foreach (var line in refused.Details)
        {
            Console.Error.WriteLine($"  {line}");
        }

        return ExitCode.Refused;
    }
}
