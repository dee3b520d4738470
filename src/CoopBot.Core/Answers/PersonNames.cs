using System.Collections.Frozen;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Answers;

/// <summary>Finds names of persons by their form: a given name or a title before another word in capitals ("Joseph Humire", "ministra Sommerfeld").</summary>
internal static class PersonNames
{
    /// <summary>Given names that are common in the Americas, folded; without those that are places or words as well ("Santiago", "Will").</summary>
    private static readonly FrozenSet<string> _given = Words.Set(
        """
        aaron adam adrian agustin alan alba albert alberto alejandra alejandro alex alexander alexandra alfonso alfredo alice alicia alison alonso alvaro amanda amy
        ana anders andre andrea andreas andres andrew angel angela anna anne anthony antonio antony anya ariel armando arthur arturo augusto barbara beatriz ben
        benjamin bernardo beth bill bob boris brad brandon brian bruce bruno byron camila carl carla carlo carlos carmen carol caroline catalina catherine
        cecilia cesar charles charlie christian christina christine christopher chris cindy clara claudia craig cristian cristina cynthia dan daniel daniela daniella
        danny dave david dean deborah dennis diana diane diego donald doris douglas eddie edgar eduardo edward edwin elena eli elisa elizabeth ellen emilia emilio
        emily emma enrique eric erica erik ernesto esteban esther eugenia eva evelyn fabian felipe felix fernanda fernando fidel francis francisca francisco frank
        franklin fred frederick gabriel gabriela gary gavin george gerald gerardo gian gilberto gina gladys glenn gloria gonzalo grace graciela greg gregory
        guido guillermo gustavo harold harry hector heather helen henry heriberto hernan hilda howard hugo humberto ian ignacio ines irene isaac isabel isabella
        ivan jack jacob jaime jaime james jamil jan jane janet jason javier jeff jeffrey jen jennifer jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joaquin
        joe joel john jonathan jorge jose josefina joseph joshua joyce juan juana judith juliana julia julian julie julio karen karina karl kate katherine kathleen kathy
        keith kelly ken kenneth kevin kimberly kristi kristin kyle larry laura lauren lawrence leah lenin leo leon leonardo leonor lidia lillian linda lisa lloyd
        lorena lorenzo louis lucas lucia lucy luigi luis luisa luz lynn magdalena manuel manuela marc marcela marcelo marcia marco marcos margaret margarita maria
        mariana mario marisol mark marlene marta martha martin mary mateo mathew matthew mauricio max melissa mercedes michael michelle miguel mike mireya moises monica
        monique nancy natalia natalie nathan nelly nelson nestor nicholas nick nicolas nicole nina noel noemi norma olga oliver omar orlando oscar oswaldo pablo pamela
        patricia patricio patrick paul paula paulina pedro peggy pete peter phil philip pilar rachel rafael ralph ramiro ramon raquel raul ray raymond rebecca rene
        ricardo richard rick rita rob robert roberta roberto rocio rodolfo rodrigo roger roland rolando romina ron ronald rosa rosario rose ross roxana roy ruben ruth ryan
        salvador sam samantha samuel sandra sara sarah scott sean sebastian sergio sharon sheila silvia simon sofia sonia sophia stacy stella stephanie stephen
        steve steven susan susana suzanne sylvia tamara tania tatiana ted teresa terry theodore theresa thomas tim timothy todd tom tomas tony tracy trevor vanessa
        vera veronica vicente victor vincent violeta viviana walter wanda wayne wendy wilfrido william wilson xavier ximena yolanda zoila
        """);

    /// <summary>What stands before a family name.</summary>
    private static readonly FrozenSet<string> _titles = Words.Set(
        """
        admiral almirante ambassador captain capitan canciller colonel comandante commander contralmirante coronel director directora doctor doctora dr embajador
        embajadora general gobernador governor judge jueza lieutenant mayor minister ministra ministro mr mrs ms president presidenta presidente secretaria
        secretario secretary senator senador sra subsecretario teniente vicepresidenta vicepresidente
        """);

    /// <summary>Whether a person is named in the text who is not in the question.</summary>
    /// <param name="question">Words of the question, folded.</param>
    public static bool StandIn(string text, IReadOnlySet<string> question)
    {
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (first, next) = (Words.Fold(tokens[i].Lower), tokens[i + 1]);
            if (char.IsUpper(text[next.Start])
                && (_titles.Contains(first) || (char.IsUpper(text[tokens[i].Start]) && _given.Contains(first)))
                && !question.Contains(Words.Fold(next.Lower)))
            {
                return true;
            }
        }

        return false;
    }
}
