namespace CoopBot.Core.Questions;

/// <summary>Says what the words of a query are called in the other language, for passages that stand in that one alone.</summary>
/// <remarks>It only helps to find: what it says is never shown, and every question is answered without it.</remarks>
public interface ITranslator
{
    /// <summary>Never fails and never takes long: of what it does not know, or not in time, it says nothing.</summary>
    ValueTask<IReadOnlyList<Translation>> TranslateAsync(Query query, CancellationToken cancellationToken);
}
