namespace CoopBot.Core.Questions;

/// <summary>
/// Words that stand in almost any question without saying what it is about: light verbs, fillers, chat shorthand, words that
/// point to a text. They weigh little, so that a passage is not passed over for lacking them.
/// </summary>
internal static class LightWords
{
    private static readonly WordSet _words = new(
        """
        acc according actually add again ago ask b4 back bad begin believe big bit bother bring btw call care come cool coopbot
        cut describe doc document end even exact exactly explain find fix full gimme give good great guess happen hear hello hey
        hi hm hold hope idea keep kind kindly know lead leave let list lol look lot main make matter mean mention might mind need
        new next nice ok okay old order part per piece pls please plz point put question quick r read real really right run say
        see seem send set sheet show sort stand start stop stuff sure tag take talk tell text thank thanks thing think thx today
        together try turn u understand use w want way whole wonder word work world wrong
        article source now currently current nowadays presently latest rn
        around along besides came called done found gave given got kept knew known left made meant named plus said supposed taken thought told took true went
        folks guy guys bro somewhere anywhere info overall regarding somehow dude mate fam
        legit smth smt vs wat wich whats city year month date day
        bullet brief briefly short summary summarize summarise sentence line plain simple simply term general generally basic
        basically detail detailed specific specifically gist overview rundown recap breakdown enumerate
        correct confirm clarify clear confused confusing contradict differ disagree outlet media press report website site page
        version story remind refresh curious asap fyi idk tbh lemme gonna kinda sorta dunno tho ty cheers answer reply
        supposedly apparently allegedly acronym abbreviation spell definition define refer involve consist entail concern
        alright annoying anyhow anyway apologies appreciate appreciated asking awesome ayo begging bruh buddy bye clue confuses curiosity cuz damn
        dear dumb embarrassed enlighten excuse forgot fr gotta haha heres hiya hmm honest honestly howdy hurry ignorance im impatient ive kidding
        listen literally madam maybe mistaken nah noob obvious oh omg oops pal query regards rephrase rude seriously silly sorry stupid sup ta thats
        though typos ugh uh um wanna weird wondering worries surname yeah yo
        blazes heck hell darn dang dadgum tarnation goodness gosh golly gee whatnot whatever reckon suppose fella feller fellow fellas lad lads chap bloke lady gal
        y mister newfangled fancy anyways nowhere definitely probably certainly possibly perhaps especially including include exactly precisely roughly
        estimated occur occurred thereabouts versus overall aspect
        """,
        """
        ahora algo andar anunciar articulo asunto aun averiguar ayer bien bueno buenas buenos caer cambiar claro cierto conocer
        contar cosa creer cual cuenta cuestion d dale dato deber decir dejar detras documento echar empezar encontrar entender
        explicar exacto forma fuente gracias grande gustar hablar hacer hola hoy igual importar ir k lado llamar llevar lista
        malo mandar manera mejor mencionar meter mirar momento nota nuevo oir oye parecer parte pasar peor poner porfa porfavor
        poder pq pregunta q quedar querer realmente rato saber sacar salir seguir servir sonar suponer tal tema texto tipo tocar
        todavia actual actualmente ahorita vigente ultimo tomar tratar usar vaina venir ver verdad vez volver xfa xq
        quiere quieren quiero quiso aca ay vdd puede pueden podria podrian sigue siguen suena dice dicen dijo dijeron hace hacen hizo hicieron
        dio dieron daba daban daria darian dara daran iba iban iria irian ira iran estuvieron estaria tuvo tuvieron tenian
        ciudad ano año mes fecha dia lugar
        habla hablan hablo pone ponen sale salen salio sirve sirven pasa pasan paso conto cuentan trae traen volvio volvieron lleva llevan busca buscan significa toca sabe saben
        ahi dime digame diganme decime dinos cuentame cuenteme cuentenme explicame expliqueme dame deme denme muestrame listame resumeme ayudame nomas plis ñaño pana man info necesito
        vino vinieron viene vienen vendra puso pusieron puesta puesto supo supieron quedo queda quedan llevo trajo
        consistir consiste consisten general generalmente resumen resumir breve brevemente frase palabra simple
        sencillo cristiano detalle detallar especifico punto enumerar listar nombrar nombreme nombrame mencioname mencioneme
        falso mentira confirmar aclarar contradecir contradicen contradice diferir difieren coincidir discrepar distinto diferente
        medio prensa periodico pagina web noticia reporte reportaje version lei leido escuchar escuche oi
        supuestamente aparentemente curiosidad duda consulta preguntar favor urgente rapido amable estimado saludo disculpe
        disculpa perdon sigla acronimo abreviatura definicion definir referir refiere refieren rige regir basicamente
        literalmente precisamente concretamente chuta oiga vea mijo veci loco
        achachay aclarame aclararme aclareme alo amiguito antemano apurate apuro averiguando ayayay ayudeme ayudenme ayudita brother buenito cachas
        cacho casualidad chamo che chevere compa compadre confundi confundida confundido consultita contame contestame cordial cordiales cosita datito
        decirme dices disculpen dudita eh explicarme fa favorcito fijate fijese fis gauchada haceme hagame hazme holi ignorancia imaginate insistencia
        jaja jefa jefecita malita malito manito mija mijin mijito mira mire molestando molestar molestia momentito muchisimas nano olvide ortografia
        amabilidad gentileza gentil bondad tendria tendrian podrias explicarme indicarme informarme comentarme facilitarme precisarme contarme
        confirmarme detallarme aclararnos decirnos explicarnos indicar comentar agradeceria agradezco agradeceriamos rogaria ruego desearia deseo quisieramos
        gustaria asciende ascienden ascendio ascendieron ascenderia ascender versa versan verso consta constan constar
        materia aspecto ambito hallar halla hallan denomina denominan denominado denominada ocurrir ocurrio ocurre suceder sucedio sucede acontecer acontecio
        hago hacemos tengo tenemos probablemente aproximadamente exactamente efectivamente incluyendo
        osea parce parcero perdona perdoname perdone porfis preguntita pregunto prisa profe pucha pues quisiera quiubo rapidita rapidito ratito
        recordame recuerdame respondeme saludos segundito senorita talvez tardes tiempito tonta tonto urge urgentisimo nomas apellido apellidos uy verguenza wey
        """);

    /// <summary>As they are listed, folded.</summary>
    public static IEnumerable<string> English => _words.English;

    /// <inheritdoc cref="English"/>
    public static IEnumerable<string> Spanish => _words.Spanish;

    public static bool Contains(string lower, Language language) => _words.Contains(lower, language);

    /// <summary>Whatever the text's language.</summary>
    public static bool Contains(string lower) => _words.Contains(lower);
}
