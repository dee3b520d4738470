namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A sheet beside its translation.</summary>
internal sealed record TranslatedSheet(SheetPassages Original, SheetPassages Translation)
{
    /// <summary>Passages that stand for each other, as far as both sheets keep step.</summary>
    public IEnumerable<(Passage Original, Passage Here)> Pairs =>
        Original.Passages.Zip(Translation.Passages).TakeWhile(pair => InStep(pair.First, pair.Second));

    public static bool InStep(Passage original, Passage here) =>
        Place(original.Id) == Place(here.Id) && original.Kind == here.Kind && original.Sources.ToHashSet().SetEquals(here.Sources);

    /// <summary>The texts that stand for each other, with the line of the translation: the titles, then the passages.</summary>
    public IEnumerable<(string Original, string Here, int Line)> Texts =>
        Pairs.Select(pair => (pair.Original.Text, pair.Here.Text, pair.Here.Line))
            .Prepend((Original.Sheet.Title, Translation.Sheet.Title, Translation.Lines.Title));

    private static string Place(PassageId id) => id.Value[(id.Value.IndexOf('#', StringComparison.Ordinal) + 1)..];
}
