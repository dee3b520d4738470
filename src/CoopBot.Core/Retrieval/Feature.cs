namespace CoopBot.Core.Retrieval;

/// <summary>
/// What is looked at in each of the best passages. Every feature is a share of what the question could bring at most, 0 to 1
/// where not said otherwise, so that one set of weights serves questions of any length.
/// </summary>
public enum Feature
{
    /// <summary>
    /// BM25 over all fields and all wordings, the score by which the passages were found; above 1 where a passage of the other
    /// language holds a translation that is rarer than all translations of the word together.
    /// </summary>
    Bm25,

    /// <summary>Words that stand there spelt as asked, by their weight.</summary>
    Surface,

    /// <summary>Neighbouring words of the question, function words included, that stand side by side in order.</summary>
    Pairs,

    /// <summary>Content words with one between them in the question that stand within five words, in either order.</summary>
    Skips,

    /// <summary>Character 4-grams, by BM25.</summary>
    Grams,

    /// <summary>Weight of the question's words within the fewest words that a short look takes in.</summary>
    Window,

    /// <summary>Words that the title and the heading hold.</summary>
    Heading,

    /// <summary>Numbers that are there, less those that are not; -1 to 1. Likewise names.</summary>
    Numbers,

    /// <inheritdoc cref="Numbers"/>
    Names,

    /// <summary>The weight of the heaviest word that is missing, beside the heaviest of all.</summary>
    Missing,

    /// <summary>The word that follows "what", "which" or "how many": it tells the kind of thing asked for and is often left unsaid.</summary>
    Focus,

    /// <summary>Words that the best sentence holds; likewise the next four.</summary>
    Sentence,

    /// <inheritdoc cref="Pairs"/>
    SentencePairs,

    /// <summary>Character 4-grams of the best sentence.</summary>
    SentenceGrams,

    /// <summary>Words that the best sentence holds, over the logarithm of its length.</summary>
    Brevity,

    /// <summary>1 when the best sentence holds the kind of thing asked for (a number, a name) that the question does not.</summary>
    Kind,

    /// <summary>Words that the statement lacks and the one before it in its section holds; likewise the one after.</summary>
    Before,

    /// <inheritdoc cref="Before"/>
    After,

    /// <summary>Words that only the moderators' aliases and keywords hold: not the statement, nor its title and heading.</summary>
    Noted,

    /// <summary>Whether it stands where what the turn before found stands, for a question that leans on that; see <c>Context</c>.</summary>
    Context,
}
