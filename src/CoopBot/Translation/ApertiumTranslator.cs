using System.Text;
using CoopBot.Core.Questions;

namespace CoopBot.Translation;

/// <summary>Looks the words of a query up in Apertium's dictionaries; one process for each direction, kept running.</summary>
internal sealed class ApertiumTranslator(Apertium apertium, TimeProvider time) : ITranslator, IDisposable
{
    private const string Plain = "aeioun";
    private const string WithAccent = "áéíóúñ";

    private readonly Dictionary<Language, Interpreter> _interpreters =
        apertium.From.Keys.ToDictionary(language => language, language => new Interpreter(() => apertium.StartInfo(language), time));

    public async ValueTask<IReadOnlyList<Core.Questions.Translation>> TranslateAsync(Query query, CancellationToken cancellationToken)
    {
        var words = SpokenWord.Of(query);
        if (!words.Any(word => word.Term.Length > 0))
        {
            return [];
        }

        var interpreter = _interpreters[query.Language];
        var senses = await interpreter.SensesAsync([.. words.Select(word => word.Text)], cancellationToken);
        var known = words.Zip(senses).Where(pair => pair.First.Term.Length > 0).ToList();
        if (query.Language == Language.Spanish)
        {
            known.AddRange(await AccentedAsync(interpreter, [.. known.Where(pair => pair.Second.Count == 0).Select(pair => pair.First)], cancellationToken));
        }

        return [.. known.Where(pair => pair.Second.Count > 0).Select(pair => new Core.Questions.Translation(pair.First.Term, pair.Second))];
    }

    /// <summary>
    /// Looks up words that a dictionary lacks as they are, with an accent on each letter in turn: people leave it out, and no Spanish word has two.
    /// (<c>lt-proc</c> restores accents too, in a time that grows exponentially with their number.)
    /// </summary>
    private static async Task<IEnumerable<(SpokenWord, IReadOnlyList<string>)>> AccentedAsync(Interpreter interpreter, IReadOnlyList<SpokenWord> words, CancellationToken cancellationToken)
    {
        var tried = words.SelectMany(word => Accented(word.Text).Select(text => word with { Text = text })).ToList();
        return tried.Count == 0 ? [] : tried
            .Zip(await interpreter.SensesAsync([.. tried.Select(word => word.Text)], cancellationToken))
            .Where(pair => pair.Second.Count > 0)
            .DistinctBy(pair => pair.First.Term);
    }

    private static IEnumerable<string> Accented(string word)
    {
        for (var i = 0; Ascii.IsValid(word) && i < word.Length; i++)
        {
            var at = Plain.IndexOf(word[i], StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return $"{word[..i]}{WithAccent[at]}{word[(i + 1)..]}";
            }
        }
    }

    public void Dispose()
    {
        foreach (var interpreter in _interpreters.Values)
        {
            interpreter.Dispose();
        }
    }
}
