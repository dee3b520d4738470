using System.CommandLine;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Listing;

namespace CoopBot.Commands;

/// <summary>What the commands that read the answer log share.</summary>
internal static class LogReading
{
    /// <summary>A filter on the command line: <c>outcome=abstained platform=discord "text=patrol boats"</c>, or its text form as one word.</summary>
    public static Argument<string[]> Filter() => new("filter")
    {
        Description = $"Which entries, KEY=VALUE each; all of them must hold. Keys: {string.Join(", ", LogFilter.Keys)}.",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "KEY=VALUE",
    };

    /// <summary>False, with lines on stderr, when the filter is none.</summary>
    public static bool TryFilter(string[] words, out LogFilter filter)
    {
        // A word with "&" in it is a text form already; others are as typed, and escaped here.
        var text = string.Join('&', words.Select(word => word.Contains('&', StringComparison.Ordinal) || !word.Contains('=', StringComparison.Ordinal)
            ? word
            : $"{word[..word.IndexOf('=', StringComparison.Ordinal)]}={Uri.EscapeDataString(word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..])}"));
        if (LogFilter.TryRead(text, out filter, out var problems))
        {
            return true;
        }

        CommonOptions.Refuse(new BotStart.Refused("The filter has problems:", problems));
        return false;
    }

    /// <summary>Puts the bot together and does the work; whatever is wrong is told on stderr.</summary>
    public static async Task<int> WithDeskAsync(ParseResult parsed, Func<ReviewDesk, Bot, Task<int>> work, CancellationToken cancellationToken)
    {
        if (!CommonOptions.TryConfigure(parsed, out var configuration))
        {
            return ExitCode.Refused;
        }

        var start = await Bot.StartAsync(Settings.Read(configuration), record: true, TimeProvider.System, cancellationToken);
        if (start is BotStart.Refused refused)
        {
            return CommonOptions.Refuse(refused);
        }

        using var bot = ((BotStart.Ready)start).Bot;
        try
        {
            return await work(new ReviewDesk(bot.Database!, bot.Current, bot.Settings, bot.Translator.Translator, bot.Time), bot);
        }
        catch (Exception error) when (error is RecordsUnavailableException or IOException or UnauthorizedAccessException)
        {
            return CommonOptions.Refuse(new BotStart.Refused(error.Message, []));
        }
    }
}
