using System.Collections.Frozen;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Where something is or goes, as a statement prints it: a name in capitals behind "in", or a word for a place: "por mar", "on the northern border".</summary>
internal static class Places
{
    /// <summary>"Puerto Baquerizo Moreno", and one more.</summary>
    private const int LongestName = 4;

    /// <summary>"Across the northern border".</summary>
    private const int Farthest = 3;

    private static readonly FrozenSet<string> _beforeNames = Words.Set("in at near from en desde");

    private static readonly FrozenSet<string> _beforePlaces = Words.Set("in at near from by on off to into through via across along en desde por al hacia hasta frente");

    private static readonly FrozenSet<string> _places = Words.Set(
        """
        airport airports bay beach beaches border borders coast coasts frontier frontiers harbor harbour highway highways island islands jungle mountains ocean port ports
        river rivers sea seas shore shores waters
        aeropuerto aeropuertos aguas bahia carretera carreteras costa costas frontera fronteras isla islas litoral mar mares oceano playa playas puerto puertos rio rios selva
        """);

    /// <summary>In the order of the text, none overlapping another.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var name = _beforeNames.Contains(tokens[i].Lower) ? NameLength(text, tokens, i + 1) : 0;
            if (name > 0)
            {
                yield return Span(tokens[i + 1], tokens[i + name]);
                i += name;
            }
            else if (_beforePlaces.Contains(Words.Fold(tokens[i].Lower)))
            {
                var place = tokens.FindIndex(i + 1, Math.Min(Farthest, tokens.Count - i - 1), token => _places.Contains(Words.Fold(token.Lower)));
                if (place > 0)
                {
                    yield return Span(tokens[place], tokens[place]);
                    i = place;
                }
            }
        }
    }

    private static TextSpan Span(Token first, Token last) => new(first.Start, last.Start + last.Length - first.Start);

    private static int NameLength(string text, List<Token> tokens, int start) =>
        tokens.Skip(start).Take(LongestName).TakeWhile((token, nth) => Offers.IsName(text, token) && token.Length > 1 && (nth == 0 || text[token.Start - 1] == ' ')).Count();
}
