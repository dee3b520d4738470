namespace CoopBot.Core.Questions;

/// <summary>One text of a conversation, read as far as this can be done without the others.</summary>
/// <param name="Text">After cleaning, at most as long as is read.</param>
/// <param name="Tokens">Without the names of the sources; none where the other language alone is asked for.</param>
/// <param name="Asides">Those of the tokens that are said besides the question.</param>
/// <param name="Sources">Sources that the asker restricts the answer to.</param>
/// <param name="Language">The text's own, or where it shows none that of the turn before; null where none shows one.</param>
internal sealed record Turn(string Text, List<Token> Tokens, HashSet<Token> Asides, Language? Language, IReadOnlyList<NamedSource> Sources)
{
    /// <summary>The tokens of the question itself.</summary>
    public List<Token> Asked => Tokens.FindAll(token => !Asides.Contains(token));

    public static Turn Read(string clean, Language? before, SourceNames names)
    {
        var tokens = Tokenizer.Tokenize(clean).ConvertAll(token => token with { Lower = FunctionWords.Plain(token.Lower) });
        var named = SourceReader.Read(clean, tokens, names).ToList();
        var others = tokens.Where((_, i) => !IsNamed(i)).ToList();
        if (LanguageRequest.Read(others) is { } wanted)
        {
            return new Turn(clean, [], [], wanted, []);
        }

        var aside = AsideReader.Read(clean, tokens);
        return new Turn(clean, others, [.. tokens.Where((_, i) => aside[i] && !IsNamed(i))], LanguageDetector.Detect(clean, tokens, before), [.. named.Select(found => found.Source)]);

        bool IsNamed(int i) => named.Exists(found => i >= found.Start && i < found.Start + found.Source.Words.Count);
    }
}
