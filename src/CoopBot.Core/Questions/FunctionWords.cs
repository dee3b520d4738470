using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// Words that carry grammar, not matter: they are not searched, and they tell the two languages apart. Folded, lower case; the
/// last lines of each are the ways they are shortened in a chat.
/// </summary>
internal static class FunctionWords
{
    public static readonly FrozenSet<string> English = Words.Set("""
        a about above after again against all also am an and any are aren't as at be because been before being below between both
        but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each else em ever few for from
        further get gets getting go goes going gonna got had hadn't has hasn't have haven't having he he's her here here's hers
        him his how how's i i'd i'll i'm i've if in into is isn't it it's its itself just let let's like many may me might more
        most much must my no nor not of off on once one only or other ought our ours out over own really s same shall she she's
        should shouldn't since so some still such t than that that's the their theirs them then there there's these they
        they're they've this those through to too under until up upon us very was wasn't we we're we've were weren't what
        what's whats when when's where where's wheres whether which while who who's whos whom whose why why's will with within
        without won't would wouldn't yet you you're you've your yours
        already anybody anyone anything always everybody everyone everything never nobody nothing somebody someone something
        abt acc according acording thru arent b4 bc bcos btwn cant coz couldnt cuz didnt doesnt dont hadnt hasnt havent hes im isnt ive n r
        shes shouldnt thats theres theyre til till u ur w wanna wasnt werent wont wouldnt youre
        ain't aint hows theyve weve whatd whatre whatve whered wheres whod wholl whyd whys y'all yall youve
        """);

    public static readonly FrozenSet<string> Spanish = Words.Set("""
        a ademas al algo alguien algun alguna algunas alguno algunos alla alli ambos ante antes aqui asi aun aunque cada como con
        contra cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuya cuyo da dado dan dar de del demas desde despues
        donde durante e el ella ellas ello ellos en entonces entre era eran eras eres es esa esas ese eso esos esta estaba
        estaban estado estan estar estara estaran estaria estarian estas este esto estos estuvo fin fue fueron fui ha haber habia habian han has hasta hay haya
        he hemos hubo ir la las le les lo los mas me mi mis mismo mucha muchas mucho muchos muy nada ni ningun ninguna no nos
        nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues que quien quienes se sea sean segun
        ser sera seran seria serian si sido siempre sin sino sobre solo son su sus suya suyo tal tales tambien tampoco tan tanta tanto te tener tenia
        tiene tienen toda todas todo todos tras tu tus tuvo u un una unas uno unos usted ustedes va van vamos vos y ya yo
        cdo cnd cta ctas cto ctos d dnd dond k pa pal pq q tb tbn tmb u x xa xq
        """);

    private static readonly FrozenSet<string> _contractions = FrozenSet.ToFrozenSet(["s", "d", "ll", "ve", "re"]);

    /// <summary>True for a word that carries matter in that language.</summary>
    public static bool IsContent(string lower, Language language)
    {
        var functionWords = language == Language.Spanish ? Spanish : English;
        var folded = Words.Fold(lower);
        return !functionWords.Contains(folded) && !functionWords.Contains(WithoutContraction(folded));
    }

    /// <summary>True for one of the other language: people mix them ("the lectores de placas").</summary>
    public static bool IsForeign(string lower, Language language) =>
        !IsContent(lower, language == Language.Spanish ? Language.English : Language.Spanish);

    /// <summary>"When" for "when'd", so that a word that asks is known by one form; any other word as it is.</summary>
    public static string Plain(string lower) =>
        WithoutContraction(lower) is var plain && English.Contains(plain) ? plain : lower;

    /// <summary>Without what is drawn together with it: "Ecuador's", "when'd", "they'll".</summary>
    public static string WithoutContraction(string lower) =>
        lower.IndexOf('\'', StringComparison.Ordinal) is var mark and > 0 && _contractions.Contains(lower[(mark + 1)..]) ? lower[..mark] : lower;
}
