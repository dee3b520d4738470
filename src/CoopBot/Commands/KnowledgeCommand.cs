using System.CommandLine;
using CoopBot.Core.Knowledge;
using CoopBot.Extraction;

namespace CoopBot.Commands;

/// <summary><c>knowledge</c>: what a moderator does with the folder.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Work on the knowledge folder; its guide is knowledge/_guide.md.")
    {
        KnowledgeCheckCommand.Create(),
        KnowledgeNewCommand.Create(),
        KnowledgeShowCommand.Create(),
        KnowledgeTermCommand.Create(),
        KnowledgeSourcesCommand.Create(),
    };

    /// <summary>The folder that is meant. False, with lines on stderr, when the configuration is wrong.</summary>
    public static bool TryFolder(ParseResult parsed, out string folder)
    {
        folder = "";
        if (!CommonOptions.TryConfigure(parsed, out var configuration))
        {
            return false;
        }

        var settings = Settings.Read(configuration);
        if (settings.Problems.Count > 0)
        {
            // With a key misread it might be another folder that is meant.
            CommonOptions.Refuse(new BotStart.Refused("The configuration has problems:", settings.Problems));
            return false;
        }

        folder = settings.Knowledge.Folder;
        return true;
    }

    /// <summary>What the folder says. False, with its errors on stderr, when it cannot be used.</summary>
    public static bool TryRead(ParseResult parsed, out Snapshot snapshot)
    {
        snapshot = null!;
        if (!TryFolder(parsed, out var folder))
        {
            return false;
        }

        switch (KnowledgeReader.Read(folder, new ParsedFiles(OwnProgram.Extractor)))
        {
            case Reading.Sound sound:
                snapshot = sound.Snapshot;
                return true;
            case Reading.Refused refused:
                CommonOptions.Refuse(new BotStart.Refused(
                    "The knowledge folder has errors; mend them first:",
                    [.. refused.Errors.Select(problem => problem.ToString())]));
                return false;
            default:
                throw new InvalidOperationException("A reading is sound or refused.");
        }
    }
}
