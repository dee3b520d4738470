using System.Diagnostics;
using CoopBot.Core.Questions;

namespace CoopBot.Translation;

/// <summary>An installed Apertium: where its dictionaries of English and Spanish lie, and how they are looked up.</summary>
/// <param name="Program">The path of <c>apertium</c>; its tools lie beside it.</param>
/// <remarks>
/// Of the stages that its mode files name, the first four are run: analysis, tagging, lemmas apart, bilingual dictionary. What
/// comes behind them chooses one wording and puts a sentence together; for finding, all senses of a word are worth more.
/// </remarks>
internal sealed record Apertium(string Program, IReadOnlyDictionary<Language, Apertium.Dictionaries> From)
{
    /// <summary>Each stage keeps running and passes on what it has at every null character; nothing it grumbles about is kept, as it may quote askers.</summary>
    private const string Pipeline =
        """exec 2>/dev/null; lt-proc -z "$1" | apertium-tagger -z -g "$2" | apertium-pretransfer -z | lt-proc -z -b "$3" """;

    private const string Shell = "/bin/sh";

    /// <summary>Of the first installation in which both directions are complete; null when there is none.</summary>
    public static Apertium? At(string program)
    {
        var modes = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(program))!, "..", "share", "apertium", "modes");
        return File.Exists(program) && File.Exists(Shell)
            && Read(modes, ["spa-eng", "es-en"]) is { } spanish
            && Read(modes, ["eng-spa", "en-es"]) is { } english
            ? new Apertium(program, new Dictionary<Language, Dictionaries> { [Language.Spanish] = spanish, [Language.English] = english })
            : null;
    }

    /// <summary>As a shell would find it.</summary>
    public static Apertium? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => At(Path.Combine(folder, "apertium")))
            .FirstOrDefault(found => found is not null);

    /// <param name="asked">The language of what is looked up.</param>
    public ProcessStartInfo StartInfo(Language asked)
    {
        var dictionaries = From[asked];
        var info = new ProcessStartInfo(Shell, ["-c", Pipeline, "sh", dictionaries.Words, dictionaries.Tagger, dictionaries.Meanings])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
            CreateNoWindow = true,
        };
        info.Environment.Clear();
        info.Environment["PATH"] = $"{Path.GetDirectoryName(Path.GetFullPath(Program))}:/usr/bin:/bin";
        info.Environment["LC_ALL"] = "C.UTF-8";
        return info;
    }

    private static Dictionaries? Read(string modes, string[] names)
    {
        var mode = names.Select(name => Path.Combine(modes, name + ".mode")).FirstOrDefault(File.Exists);
        if (mode is null)
        {
            return null;
        }

        var files = File.ReadAllText(mode).Split((char[])['\'', '"', ' ', '|', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Named("automorf.bin") is { } words && Named(".prob") is { } tagger && Named("autobil.bin") is { } meanings
            ? new Dictionaries(words, tagger, meanings)
            : null;

        string? Named(string ending) => Array.Find(files, file => file.EndsWith(ending, StringComparison.Ordinal) && File.Exists(file));
    }

    /// <param name="Words">Of the language asked: spellings to lemmas.</param>
    /// <param name="Tagger">Which of several lemmas a sentence means.</param>
    /// <param name="Meanings">Lemmas to those of the other language.</param>
    public sealed record Dictionaries(string Words, string Tagger, string Meanings);
}
