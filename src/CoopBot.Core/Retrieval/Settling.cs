using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>What can be said of a query's words only beside an index or a lexicon: which of them are none, and where nothing else tells it of which language they are.</summary>
public static class Settling
{
    /// <summary>
    /// What the turn before found is looked up; and a word that neither passages nor everyday speech know, and that would say little without its slip, says little; the text gets it without the slip.
    /// </summary>
    public static Query Of(Query query, SnapshotIndex index, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(index);
        query = query.LanguageGuessed ? InItsLanguage(query) : query;
        query = query.Before is { } before ? query with { Before = null, Context = Context.Of(Of(before, index, audience), index, audience) } : query;
        var own = index.For(query.Language, audience);
        var mended = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in query.Terms.Where(term => !term.Light && !own.Holds(term) && !SoundsLikeAWord(term) && !Lexicon.Everyday.Groups([term], 0, query.Language).Any()))
        {
            if (LittleSlips.Mended(term.Surface, query.Language) is { } word)
            {
                mended[term.Surface] = word;
            }
        }

        // "Oras" is "horas", and not "otras".
        bool SoundsLikeAWord(QueryTerm term) => query.Language == Language.Spanish && own.NearWords.Misspelt(term.Surface).Exists(near => SpanishSound.Of(own.Vocabulary.Spellings[near.Word]) == SpanishSound.Of(term.Surface));

        if (mended.Count == 0)
        {
            return query;
        }

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
