namespace CoopBot.Core.Questions;

/// <summary>The names under which sources are spoken of, ready to be looked up in a question; immutable.</summary>
public sealed class SourceNames
{
    private readonly Dictionary<string, NamedSource> _byWords = new(StringComparer.Ordinal);
    private readonly int _longest;

    private SourceNames(IEnumerable<(string Id, string Name, IEnumerable<string> Spoken)> sources)
    {
        foreach (var (id, name, spoken) in sources)
        {
            foreach (var words in spoken.Select(Folded).Where(words => words.Count > 0).DistinctBy(words => string.Join(' ', words)))
            {
                var key = string.Join(' ', words);
                var known = _byWords.GetValueOrDefault(key, new NamedSource(name, words, []));
                _byWords[key] = known with { Ids = [.. known.Ids, id] };
                _longest = Math.Max(_longest, words.Count);
            }
        }
    }

    public static SourceNames None { get; } = new([]);

    /// <param name="sources">Each source with its name to be shown and all that it is called.</param>
    public static SourceNames From(IEnumerable<(string Id, string Name, IEnumerable<string> Spoken)> sources) => new(sources);

    /// <summary>The longest name that begins there.</summary>
    /// <param name="words">Folded.</param>
    public bool TryFind(IReadOnlyList<string> words, int start, out NamedSource source)
    {
        for (var length = Math.Min(_longest, words.Count - start); length > 0; length--)
        {
            if (_byWords.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out source!))
            {
                return true;
            }
        }

        source = null!;
        return false;
    }

    private static List<string> Folded(string name) => Tokenizer.Tokenize(name).ConvertAll(token => Words.Fold(token.Lower));
}
