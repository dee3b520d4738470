using System.Collections.Frozen;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Retrieval;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement speaks of what is asked for by name, and gives no name: "taught by a private firm", "a tariff on 20 products".</summary>
internal static class Nameless
{
    /// <summary>"Which human rights groups", "the name of the firm".</summary>
    private const int Farthest = 4;

    /// <summary>Words beside the thing among which its name would stand.</summary>
    private const int Beside = 6;

    /// <summary>Two things are told by their names side by side; see <see cref="Offers.Pair"/>.</summary>
    private const int FewestCounted = 3;

    /// <summary>Statements among which one with the names is looked for.</summary>
    private const int Looked = 20;

    private static readonly FrozenSet<string> _asking = Words.Set("which wich name names cual cuales nombre nombres nombra llama llaman");

    /// <summary>These ask for a name only right before the thing: "what company", not "what do the companies want".</summary>
    private static readonly FrozenSet<string> _askingNext = Words.Set("what que q");

    private static readonly FrozenSet<string> _listing = Words.Set("which wich what name list enumerate cuales que q lista listame enumera nombra dime");

    /// <summary>"Which of the 7 projects" asks for one of them.</summary>
    private static readonly FrozenSet<string> _of = Words.Set("of de");

    private static readonly FrozenSet<string> _bodies = Words.Set(
        """
        association associations brand brands business businesses company companies contractor contractors dealer dealers firm firms foundation foundations
        group groups institute laboratory manufacturer manufacturers ngo ngos organisation organisations organization organizations port ports province provinces
        shipyard shipyards supplier suppliers university universities vendor vendors
        agrupacion agrupaciones asociacion asociaciones astillero astilleros compañia compañias compania companias contratista contratistas empresa empresas
        fabricante fabricantes fundacion grupo grupos instituto laboratorio marca marcas ong ongs organizacion organizaciones proveedor proveedores
        provincia provincias puerto puertos universidad universidades
        """);

    /// <summary>Names that stand in nearly every statement, and tell no two of them apart.</summary>
    private static readonly FrozenSet<string> _everywhere = Words.Set("ecuador ecuadorian us u s ee uu united states estados unidos ecuador's");

    /// <param name="said">Statements, best first, with the forms in which they hold the words of the question; at least one.</param>
    public static bool Speaks(Query query, IReadOnlyList<Candidate> said)
    {
        var words = Tokenizer.Tokenize(query.Text).ConvertAll(token => Words.Fold(token.Lower));
        var best = said[0];
        return best.Passage.Conflict == 0
            && ((Body(words) is { } body && best.Stated(body) is { Count: > 0 } bodies && !IsNamed(best.Passage, bodies))
                || (Counted(words, query) is { } thing && AfterCount(best, thing, query.Several).Any() && !said.Take(Looked).Any(other => AfterCount(other, thing, query.Several).Any(text => Offers.CouldName(text, query.Several)))));
    }

    /// <summary>"Firm" in "name of the firm"; null where nothing of the kind is asked for by name.</summary>
    private static string? Body(List<string> words)
    {
        var at = Enumerable.Range(0, words.Count).Where(i => _asking.Contains(words[i]) || (_askingNext.Contains(words[i]) && i + 1 < words.Count && _bodies.Contains(words[i + 1]))).DefaultIfEmpty(-1).First();
        return at < 0 ? null : words.Skip(at + 1).Take(Farthest).FirstOrDefault(_bodies.Contains);
    }

    /// <summary>"Products" in "which 20 products"; null where no such list is asked for.</summary>
    private static string? Counted(List<string> words, Query query)
    {
        var number = query.Several < FewestCounted || query.Asked != Asked.Anything ? -1 : words.FindIndex(word => Numerals.Digits(word, query.Language) == $"{query.Several}");
        return number > 0 && number + 1 < words.Count
            && words.Take(number).TakeLast(Farthest).Any(_listing.Contains)
            && !words.Take(number).TakeLast(2).Any(_of.Contains)
            ? words[number + 1]
            : null;
    }

    /// <summary>Whether a word in capitals stands close to the thing, other than at the beginning and than what is everywhere, or is the thing.</summary>
    private static bool IsNamed(Passage passage, HashSet<string> stated)
    {
        var tokens = Tokenizer.Tokenize(passage.Text);
        var places = Places(passage, tokens, stated).ToList();
        return places.Count == 0 || places.Exists(at => Enumerable.Range(Math.Max(1, at - Beside), Beside + Beside + 1)
            .Any(i => i < tokens.Count && !_everywhere.Contains(tokens[i].Lower) && Offers.IsName(passage.Text, tokens[i])));
    }

    /// <summary>What stands from the thing on, where the statement says that there are so many.</summary>
    private static IEnumerable<string> AfterCount(Candidate candidate, string thing, int several)
    {
        var tokens = Tokenizer.Tokenize(candidate.Passage.Text);
        return Places(candidate.Passage, tokens, candidate.Stated(thing))
            .Where(at => tokens.Take(at).TakeLast(Farthest).Any(token => Numerals.Digits(Words.Fold(token.Lower), candidate.Passage.Language) == $"{several}"))
            .Select(at => candidate.Passage.Text[tokens[at].Start..]);
    }

    private static IEnumerable<int> Places(Passage passage, List<Token> tokens, HashSet<string> stated) =>
        Enumerable.Range(0, tokens.Count).Where(i => !_everywhere.Contains(tokens[i].Lower) && QuestionReader.SearchedForms(tokens[i].Lower, passage.Language).Any(stated.Contains));
}
