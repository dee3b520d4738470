namespace CoopBot.Core.Questions;

/// <summary>One text of a conversation, read as far as this can be done without the others.</summary>
/// <param name="Text">After cleaning, at most as long as is read.</param>
/// <param name="Tokens">Without the names of the sources.</param>
/// <param name="Sources">Sources that the asker restricts the answer to.</param>
/// <param name="Language">The text's own, or where it shows none that of the turn before; null where none shows one.</param>
internal sealed record Turn(string Text, List<Token> Tokens, Language? Language, IReadOnlyList<NamedSource> Sources)
{
    public static Turn Read(string clean, Language? before, SourceNames names)
    {
        var tokens = Tokenizer.Tokenize(clean);
        var named = SourceReader.Read(tokens, names).ToList();
        var others = tokens.Where((_, i) => !named.Exists(found => i >= found.Start && i < found.Start + found.Source.Words.Count)).ToList();
        return new Turn(clean, others, LanguageDetector.Detect(clean, tokens, before), [.. named.Select(found => found.Source)]);
    }
}
