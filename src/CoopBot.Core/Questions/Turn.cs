namespace CoopBot.Core.Questions;

/// <summary>One text of a conversation, read as far as this can be done without the others.</summary>
/// <param name="Text">After cleaning, at most as long as is read.</param>
/// <param name="Language">The text's own, or where it shows none that of the turn before; null where none shows one.</param>
internal sealed record Turn(string Text, List<Token> Tokens, Language? Language)
{
    public static Turn Read(string clean, Language? before)
    {
        var tokens = Tokenizer.Tokenize(clean);
        return new Turn(clean, tokens, LanguageDetector.Detect(clean, tokens, before));
    }
}
