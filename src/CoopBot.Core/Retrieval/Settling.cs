using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>What can be said of a query's words only beside an index or a lexicon: which of them are none, and where nothing else tells it of which language they are.</summary>
public static class Settling
{
    /// <summary>
    /// What the turn before found is looked up. A word that neither passages nor glossary nor everyday speech know says little where it
    /// would without its slip, and the text gets it without the slip; where it would ask for something particular, it does.
    /// </summary>
    public static Query Of(Query query, SnapshotIndex index, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(index);
        query = query.LanguageGuessed ? InItsLanguage(query) : query;
        query = query.Before is { } before ? query with { Before = null, Context = Context.Of(Of(before, index, audience), index, audience) } : query;
        var (language, own) = (query.Language, index.For(query.Language, audience));
        var little = new Dictionary<string, string>(StringComparer.Ordinal);
        var particular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in query.Terms.Where(term => !term.Light && IsNoWord(term, language, own)))
        {
            if (LittleSlips.Mended(term.Surface, language) is { } word)
            {
                little[term.Surface] = word;
            }
            else if (Particular(term, language, own) is { } meant)
            {
                particular[term.Surface] = meant;
            }
        }

        query = particular.Count == 0 ? query : query with { Terms = [.. query.Terms.Select(term => particular.TryGetValue(term.Surface, out var meant) ? term with { Plain = meant } : term)] };
        return little.Count == 0 ? query : WithoutSlips(query, little);
    }

    /// <summary>"Oras" is a word: "horas".</summary>
    private static bool IsNoWord(QueryTerm term, Language language, PassageIndex own) =>
        !own.Holds(term)
        && !own.Variants.Of([term], 0, language).Any()
        && !Lexicon.Everyday.Groups([term], 0, language).Any()
        && !(language == Language.Spanish && own.NearWords.Misspelt(term.Surface).Exists(near => SpanishSound.Of(own.Vocabulary.Spellings[near.Word]) == SpanishSound.Of(term.Surface)));

    /// <summary>The particular word that was meant; null where it may as well be another: "ablaba" is "hablaba" and praises nobody, and a word of the folder is nearer.</summary>
    private static string? Particular(QueryTerm term, Language language, PassageIndex own) =>
        (language == Language.Spanish && Lexicon.Everyday.Groups([term with { Spanish = Words.Forms($"h{term.Surface}", language) }], 0, language).Any())
        || own.NearWords.Misspelt(term.Surface).Exists(near => !ParticularWords.Contains(own.Vocabulary.Spellings[near.Word], language))
            ? null
            : ParticularWords.Mended(term.Surface, language);

    private static Query WithoutSlips(Query query, Dictionary<string, string> mended)
    {
        var text = Mended(query.Text, mended);
        return query with
        {
            Text = text,
            Asked = AskedReader.Read(text, query.Asked),
            Listed = ManyReader.Listed(Tokenizer.Tokenize(text)),
            Terms = [.. query.Terms.Select(term => mended.ContainsKey(term.Surface) ? term with { Light = true } : term)],
        };
    }

    /// <summary>"Dock price": the language of which everyday speech knows more of the words, and as it was guessed where that is none.</summary>
    private static Query InItsLanguage(Query query)
    {
        var other = query.Language == Language.Spanish ? Language.English : Language.Spanish;
        return Known(query.Language) >= Known(other)
            ? query
            : query with { Language = other, Terms = [.. query.Terms.Select(term => term with { Light = LightWords.Contains(term.Surface, other) })] };

        int Known(Language language) => query.Terms.Count(term => Lexicon.Everyday.Groups([term], 0, language).Any());
    }

    /// <summary>From the end on, so that the places of the others stay.</summary>
    private static string Mended(string text, Dictionary<string, string> mended) => Tokenizer.Tokenize(text)
        .Where(token => mended.ContainsKey(Words.Spelling(token.Lower)))
        .Reverse()
        .Aggregate(text, (now, token) => $"{now[..token.Start]}{mended[Words.Spelling(token.Lower)]}{now[(token.Start + token.Length)..]}");
}
