using System.Collections.Frozen;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Whether a statement itself says that what is asked for is not given: "without a number", "no nombran lugar".</summary>
internal static class Denials
{
    /// <summary>"Neither the number of people nor the duration".</summary>
    private const int Farthest = 5;

    private static readonly FrozenSet<string> _no = Words.Set("no not without neither nor none never sin ni ningun ninguna ninguno");

    /// <summary>"Is not the system of 2025", "no es el sistema de 2025" deny no system.</summary>
    private static readonly FrozenSet<string> _is = Words.Set("is are was were be been es son era eran fue fueron ser sido");

    private static readonly FrozenSet<string> _the = Words.Set("the a an");

    private static readonly FrozenDictionary<Asked, FrozenSet<string>> _kinds = new Dictionary<Asked, FrozenSet<string>>
    {
        [Asked.Number] = Words.Set("number numbers figure figures count counts total numero numeros cifra cifras cantidad"),
        [Asked.Amount] = Words.Set("amount amounts price prices cost costs figure figures total monto montos precio precios valor cifra cifras"),
        [Asked.Date] = Words.Set("date dates day deadline duration fecha fechas dia plazo duracion"),
        [Asked.Place] = Words.Set("place places location city address road lugar lugares ubicacion ciudad direccion via"),
        [Asked.Person] = Words.Set("name names named naming nombre nombres nombra nombran nombrar"),
    }
        .ToFrozenDictionary();

    /// <param name="asked">A person also where a name is asked for in other words.</param>
    public static bool Says(string text, Asked asked)
    {
        if (!_kinds.TryGetValue(asked, out var kind))
        {
            return false;
        }

        return text.Split(';', ':').Any(clause =>
        {
            var words = Tokenizer.Tokenize(clause).ConvertAll(token => Words.Fold(token.Lower));
            return Enumerable.Range(0, words.Count).Any(i => _no.Contains(words[i]) && words.Skip(i + 1).Take(Farthest).Any(kind.Contains));
        });
    }

    /// <summary>Whether a thing asked for by its name ("which university") stands in the statement, and only behind a word that denies it ("gives no university").</summary>
    /// <param name="stated">The forms in which the statement has the name.</param>
    public static bool Says(Passage passage, IReadOnlySet<string> stated)
    {
        var denied = false;
        foreach (var clause in passage.Text.Split(';', ':', ','))
        {
            var tokens = Tokenizer.Tokenize(clause);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (QuestionReader.SearchedForms(tokens[i].Lower, passage.Language).Any(stated.Contains))
                {
                    var before = tokens.Take(i).Select(token => Words.Fold(token.Lower)).ToList();
                    var no = before.FindIndex(Math.Max(0, i - Farthest), _no.Contains);
                    denied = no >= 0 && !before.Skip(no).Any(_is.Contains) && !(no > 0 && _is.Contains(before[no - 1]) && before.Skip(no + 1).Take(1).Any(_the.Contains));
                    if (!denied)
                    {
                        return false;
                    }
                }
            }
        }

        return denied;
    }
}
