using System.Diagnostics;

namespace CoopBot.EndToEnd.Teams;

/// <summary>A folder with a package.json whose package Node can run here.</summary>
internal sealed class NodePackage
{
    private readonly string _folder;

    public NodePackage(string folder, string package)
    {
        _folder = Path.Combine(Repository.Root, "tests", "CoopBot.EndToEnd", "Teams", folder);
        Module = Path.Combine(_folder, "node_modules", package);
        Missing = !Runs("node", "--version") ? "Left out: Node is not installed here."
            : Directory.Exists(Module) || Runs("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts") ? null
            : $"Left out: {package} cannot be installed here (npm ci in tests/CoopBot.EndToEnd/Teams/{folder}).";
    }

    /// <summary>Where the package stands.</summary>
    public string Module { get; }

    /// <summary>Why it cannot be run here; null when it can.</summary>
    public string? Missing { get; }

    public Process Run(params string[] arguments) => Process.Start(new ProcessStartInfo("node", arguments)
    {
        WorkingDirectory = _folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        Environment = { ["BROWSER"] = "none" },
    })!;

    private bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process.WaitForExit(TimeSpan.FromMinutes(2)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
