using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>Whether a question asks for the name of the one who holds a post: "name of the ambassador", "como se llama el jefe", "who is the captain".</summary>
internal static class RoleReader
{
    /// <summary>"The name of the new police chief".</summary>
    private const int Farthest = 5;

    /// <summary>"De quién es" asks whose something is.</summary>
    private const string Owner = "de";

    private static readonly FrozenSet<string> _openings = FrozenSet.ToFrozenSet(
        ["name of", "names of", "who is", "whos the", "who's the", "se llama", "se llaman", "nombre de", "nombre del", "nombres de", "quien es", "quienes son", "se llamaba", "se llamaban"]);

    private static readonly FrozenSet<string> _who = FrozenSet.ToFrozenSet(["who", "quien", "quienes"]);

    /// <summary>Done by a hand that has a name: "who signed for Ecuador".</summary>
    private static readonly FrozenSet<string> _writing = FrozenSet.ToFrozenSet(
        ["signed", "signs", "wrote", "writes", "authored", "penned", "firmo", "firmaron", "firma", "escribio", "escribieron", "redacto", "redactaron"]);

    private static readonly FrozenSet<string> _heading = Words.Set("heads heading appointed encabeza comanda");

    private static readonly FrozenSet<string> _which = Words.Set("which what que q");

    /// <summary>"Which colonel", "q capitan": somebody of such a rank has a name.</summary>
    private static readonly FrozenSet<string> _ranks = Words.Set("admiral captain colonel commander judge lawyer pilot sergeant almirante capitan comandante coronel juez abogado piloto sargento");

    private static readonly WordSet _roles = new(
        """
        admiral adviser agent ambassador analyst attache author boss captain chief coach colonel commander consul delegate delegation deputy director doctor editor
        engineer envoy expert general governor guard head inspector instructor journalist judge lawyer leader liaison lieutenant manager mayor
        policeman policewoman detective soldier sailor cop
        member minister nurse officer official owner pilot president professor prosecutor reporter secretary sergeant spokesman spokesperson spokeswoman teacher
        trainer vet veterinarian victim witness
        """,
        """
        abogado adiestrador agente agregado alcalde almirante analista asesor autor cabecilla capitan comandante comisario contralmirante consul coronel delegado
        director doctor dueño editor embajador encargado enlace entrenador enviado experto fiscal funcionario general gerente gobernador guardia ingeniero inspector
        instructor jefe juez lider maestro medico ministro miembro oficial periodista piloto policia presidente profe profesor sargento secretario teniente testigo veterinario victima vocero
        """);

    /// <summary>"Director of the school, name?": before the word as well as behind.</summary>
    private static readonly FrozenSet<string> _names = FrozenSet.ToFrozenSet(["name", "names", "surname", "nombre", "nombres", "apellido", "apellidos"]);

    public static bool AsksForName(string text)
    {
        var words = Tokenizer.Tokenize(text).ConvertAll(token => Words.Fold(token.Lower));
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (_openings.Contains($"{words[i]} {words[i + 1]}") && !(i > 0 && words[i - 1] == Owner))
            {
                return words.Skip(i + 2).Take(Farthest).Any(_roles.Contains);
            }

            if ((_who.Contains(words[i]) && (_writing.Contains(words[i + 1]) || Heads([.. words.Skip(i + 1).Take(Farthest)])))
                || (_which.Contains(words[i]) && _ranks.Contains(words[i + 1]))
                || (_names.Contains(words[i]) && _roles.Contains(words[i + 1])))
            {
                return true;
            }
        }

        return words.Count > 1 && _names.Contains(words[^1]) && words.SkipLast(1).TakeLast(Farthest).Any(_roles.Contains);
    }

    /// <summary>"Who heads it", "who was appointed to head it", "quién quedó al frente".</summary>
    private static bool Heads(List<string> words) => words.Exists(_heading.Contains) || words.Zip(words.Skip(1)).Any(pair => pair is ("al", "frente" or "mando"));
}
