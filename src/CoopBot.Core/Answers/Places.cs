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

    private static readonly FrozenSet<string> _beforeNames = Set("in at near from en desde");

    private static readonly FrozenSet<string> _beforePlaces = Set("in at near from by on off to into through via across along en desde por al hacia hasta frente");

    private static readonly FrozenSet<string> _places = Set(
        """
        airport airports bay beach beaches border borders coast coasts frontier frontiers harbor harbour highway highways island islands jungle mountains ocean port ports
        river rivers sea seas shore shores waters
        aeropuerto aeropuertos aguas bahia carretera carreteras costa costas frontera fronteras isla islas litoral mar mares oceano playa playas puerto puertos rio rios selva
        """);

    private static readonly FrozenSet<string> _months = Set(
        """
        january february march april may june july august september october november december
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """);

    /// <summary>In the order of the text, none overlapping another.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var name = _beforeNames.Contains(tokens[i].Lower) ? tokens.Skip(i + 1).Take(LongestName).TakeWhile((token, nth) => IsName(text, token) && (nth == 0 || text[token.Start - 1] == ' ')).Count() : 0;
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

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static TextSpan Span(Token first, Token last) => new(first.Start, last.Start + last.Length - first.Start);

    /// <summary>"En marzo" and "en US$460.000" are no places.</summary>
    private static bool IsName(string text, Token token) =>
        char.IsUpper(text[token.Start]) && token.Length > 1 && !_months.Contains(Words.Fold(token.Lower)) && !(token.Start + token.Length < text.Length && text[token.Start + token.Length] == '$');
}
