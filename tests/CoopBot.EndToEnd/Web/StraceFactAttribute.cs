using System.Diagnostics;

namespace CoopBot.EndToEnd.Web;

/// <summary>A fact that needs strace and the right to use it; without, it is left out and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StraceFactAttribute : FactAttribute
{
    private static readonly string? _missing = Missing();

    public StraceFactAttribute() => Skip = _missing;

    private static string? Missing()
    {
        try
        {
            using var trial = Process.Start(new ProcessStartInfo("strace", ["-o", "/dev/null", "true"]) { RedirectStandardError = true })!;
            trial.WaitForExit();
            return trial.ExitCode == 0 ? null : "strace may not trace here.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "There is no strace here.";
        }
    }
}
