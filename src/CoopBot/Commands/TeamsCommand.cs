using System.CommandLine;
using System.Reflection;
using CoopBot.Teams.Package;

namespace CoopBot.Commands;

/// <summary><c>teams package</c>: the app package for the administrator of Teams.</summary>
internal static class TeamsCommand
{
    private static readonly Option<string> _site = new("--site")
    {
        Description = "The https address where people read who runs this bot; the manifest asks for one.",
        HelpName = "URL",
        Required = true,
    };

    private static readonly Option<string> _output = new("--output")
    {
        Description = "Where to write the package.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "coopbot-teams.zip",
    };

    public static Command Create()
    {
        var package = new Command("package", "Write the app package (manifest, Spanish words, icons) to upload in the Teams admin center.") { _site, _output };
        package.SetAction(PackageAsync);
        return new Command("teams", "Set up Microsoft Teams.") { package };
    }

    private static async Task<int> PackageAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!CommonOptions.TryConfigure(parsed, out var configuration))
        {
            return ExitCode.Refused;
        }

        var settings = Settings.Read(configuration);
        if (settings.Problems.Count > 0)
        {
            return CommonOptions.Refuse(new BotStart.Refused("The configuration has problems:", settings.Problems));
        }

        if (settings.Teams.AppId.Length == 0)
        {
            return Refuse("Teams:AppId is empty: copy \"Microsoft App ID\" from the Configuration page of the Azure Bot.");
        }

        if (!Uri.TryCreate(parsed.GetValue(_site), UriKind.Absolute, out var site) || site.Scheme != Uri.UriSchemeHttps)
        {
            return Refuse("--site: an https address is needed, for instance https://intranet.example.org/coopbot.");
        }

        var file = parsed.GetValue(_output)!;
        var version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "1.0.0";
        try
        {
            await File.WriteAllBytesAsync(file, AppPackage.Zip(settings.Teams, site, version), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse($"--output: {file} cannot be written: {error.Message.TrimEnd('.')}.");
        }

        Console.WriteLine($"Written: {Path.GetFullPath(file)}. Upload it in https://admin.teams.microsoft.com > Teams apps > Manage apps > Upload new app.");
        return ExitCode.Done;
    }

    private static int Refuse(string fault) => CommonOptions.Refuse(new BotStart.Refused(fault, []));
}
