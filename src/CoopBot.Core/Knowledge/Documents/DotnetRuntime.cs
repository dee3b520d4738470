using System.Globalization;
using System.Runtime.InteropServices;

namespace CoopBot.Core.Knowledge.Documents;

/// <summary>What a .NET program must be told of the runtime it runs on, when it is told nothing else.</summary>
public static class DotnetRuntime
{
    /// <summary>The folder that holds <c>dotnet</c> and the shared frameworks of this very process.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    internal static IEnumerable<KeyValuePair<string, string>> Environment(DocumentLimits limits) =>
    [
        new("DOTNET_ROOT", Root),

        // The collector then fails by itself before the watch has to act; the rest is for the runtime and the code.
        new("DOTNET_GCHeapHardLimit", (limits.Memory * 3 / 4).ToString("x", CultureInfo.InvariantCulture)),
        new("DOTNET_gcServer", "0"),
        new("DOTNET_gcConcurrent", "0"),

        // No debugger's door, no dump of memory, and a quick start.
        new("DOTNET_EnableDiagnostics", "0"),
        new("DOTNET_TieredPGO", "0"),
        new("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"),
        new("LC_ALL", "C.UTF-8"),
    ];
}
