using CoopBot.Core.Questions;

namespace CoopBot.Tests.Translation;

/// <summary>Says what it was told to.</summary>
internal sealed class SaidTranslator : ITranslator
{
    /// <summary>A sheet that stands in English alone, of words that nothing but a translator leads to.</summary>
    public const string EnglishOnly = """
        ---
        title: The acorn
        as_of: 2025-03-27
        reviewed: 2026-11-21
        audience: everyone
        ---
        ## Keeping
        - The blackbird keeps the acorn. [^times-2025]

        """;

    public Dictionary<string, IReadOnlyList<string>> Says { get; } = [];

    public int Asked { get; private set; }

    public ValueTask<IReadOnlyList<Core.Questions.Translation>> TranslateAsync(Query query, CancellationToken cancellationToken)
    {
        Asked++;
        return new([.. query.Terms.Where(term => Says.ContainsKey(term.Surface)).Select(term => new Core.Questions.Translation(term.Surface, Says[term.Surface]))]);
    }
}
