namespace CoopBot.Core.Questions;

/// <summary>Where none is installed or wanted.</summary>
public sealed class NoTranslator : ITranslator
{
    public ValueTask<IReadOnlyList<Translation>> TranslateAsync(Query query, CancellationToken cancellationToken) => new([]);
}
