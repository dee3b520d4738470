using CoopBot.Core.Knowledge.Documents;

namespace CoopBot.Extraction;

/// <summary>CoopBot itself, started once more as the program that reads documents.</summary>
internal static class OwnProgram
{
    public static DocumentExtractor Extractor { get; } = With(DocumentLimits.Usual);

    public static DocumentExtractor With(DocumentLimits limits)
    {
        var code = typeof(OwnProgram).Assembly.Location;
        var own = Path.ChangeExtension(code, OperatingSystem.IsWindows() ? ".exe" : null);

        // Published as a single file there is no assembly beside the program; built without a program of its own, dotnet runs the assembly.
        return code.Length == 0 ? new DocumentExtractor(Environment.ProcessPath!, [Commands.ExtractCommand.Name], limits)
            : File.Exists(own) ? new DocumentExtractor(own, [Commands.ExtractCommand.Name], limits)
            : new DocumentExtractor(Path.Combine(DotnetRuntime.Root, "dotnet"), [code, Commands.ExtractCommand.Name], limits);
    }
}
