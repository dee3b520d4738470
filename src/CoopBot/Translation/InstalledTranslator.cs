using CoopBot.Core.Questions;

namespace CoopBot.Translation;

/// <summary>The translator that the configuration names, or none: nothing needs one.</summary>
/// <param name="Line">Which it is, for whoever starts CoopBot.</param>
internal sealed record InstalledTranslator(ITranslator Translator, string Line) : IDisposable
{
    /// <summary>The values of the key beside a path.</summary>
    private const string Auto = "auto";

    private const string Off = "off";

    public static InstalledTranslator Of(QuestionsOptions options, TimeProvider time)
    {
        var wanted = options.Translator;
        if (wanted.Equals(Off, StringComparison.OrdinalIgnoreCase))
        {
            return None("switched off");
        }

        var apertium = wanted.Equals(Auto, StringComparison.OrdinalIgnoreCase) ? Apertium.Installed() : Apertium.At(wanted);
        return apertium is not null ? new InstalledTranslator(new ApertiumTranslator(apertium, time), apertium.Program)
            : wanted.Equals(Auto, StringComparison.OrdinalIgnoreCase) ? None("Apertium is not installed; passages that stand in the other language alone are found without it")
            : None($"{wanted} is no program of Apertium with both directions of English and Spanish beside it; set Questions:Translator to auto, off or its path");
    }

    public void Dispose() => (Translator as IDisposable)?.Dispose();

    private static InstalledTranslator None(string why) => new(new NoTranslator(), $"none ({why})");
}
