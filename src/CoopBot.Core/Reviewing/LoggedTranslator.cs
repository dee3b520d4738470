using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Core.Reviewing;

/// <summary>Says again what a translator said when an entry was written: one installed, updated or lost since must not change the answer.</summary>
internal sealed class LoggedTranslator(Entry entry) : ITranslator
{
    public ValueTask<IReadOnlyList<Translation>> TranslateAsync(Query query, CancellationToken cancellationToken) => new(entry.Query.Translations);
}
