using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// Words as people shorten them in a chat, each with the word it stands for. Unlike a synonym a shortened word is the word
/// itself and counts like it. Only what stands for one word in that language and is no word of its own.
/// </summary>
internal static class Shorthand
{
    /// <summary>What the first digits of "in march 25" are.</summary>
    private const string Century = "20";

    private static readonly FrozenDictionary<string, string> _english = Read("""
        january jan / february feb / march mar / april apr / june jun / july jul / august aug / september sep sept / october oct / november nov / december dec
        people ppl peeps / government gov govt gvt / military mil / national natl nat'l / international intl int'l / department dept
        president prez pres potus / minister min / ambassador amb / general gen / colonel col / admiral adm / sergeant sgt / secretary sec
        headquarters hq / average avg / approximately approx / number num nr nbr / maximum max / month mth mths mo / year yr yrs / week wk wks
        hours hr hrs / documents docs / technology tech / equipment equip eqpt / vehicles veh vehs / agreement agmt agrmt / projects projs
        project proj / operations ops / operation op / economy econ / reference ref / million mln mn / thousand thou / building bldg
        should shld shud shd / would wld wud / could cld cud / something sth smth / someone smb / tomorrow tmrw tmr / yesterday yday
        first 1st / second 2nd / third 3rd / fourth 4th / fifth 5th / dollars bucks / because cuz bcuz / between btwn / before bfore
        guayaquil gye / quito uio / organization org / organizations orgs / information info
        difference diff / different difft / embassy emb / university uni univ / about ab / really rly rlly / probably prob prolly probs /
        definitely def deffo / especially esp / including incl / estimated est / amount amt / percent pct / commander cmdr cdr / captain capt /
        lieutenant lt / director dir / assistant asst / deputy dep / quantity qty / address addr / fiscal fy / statement stmt /
        construction constr / coordinator coord / professor prof / conference conf / memorandum memo /
        meeting mtg / meetings mtgs / business biz / management mgmt / authorities auths / helicopter heli / training trng / maintenance maint / communications comms / administration admin
        """);

    private static readonly FrozenDictionary<string, string> _spanish = Read("""
        enero ene / febrero feb / marzo mzo / abril abr / junio jun / julio jul / agosto ago / septiembre sep sept set setiembre / octubre oct / noviembre nov / diciembre dic
        gobierno gob gbno / presidente pdte pres presi / ministro min / embajada emb / general gral / coronel cnel / sargento sgto / policia poli
        nacional nac nal / internacional intl / departamento depto dpto / provincia prov / numero num nro / promedio prom / maximo max / minimo minim
        semana sem / semanas sems / horas hrs / hora hr / documentos docs / documento doc / proyecto proy / proyectos proys / acuerdo acdo
        vehiculos vehs / cantidad cant / profesor profe / referendum refe / seguridad seg / economia econ / militar milit / informacion info
        organizacion org / operacion op / millones mill mlls / dolares dol / primero 1ro 1er / primera 1ra / segundo 2do / segunda 2da
        tercero 3ro 3er / tercera 3ra / cuarta 4ta / cuarto 4to / guayaquil gye gquil / quito uio / todavia tdv / tambien tmbn
        universidad uni univ / respuesta rpta / reunion reu / seccion sec secc /
        hasta hta hst / desde dsd / porque xq porq / cuando kuando / mensaje msj / diferencia dif / inteligencia intel / tecnologia tec
        """);

    private static readonly FrozenSet<string> _months = FrozenSet.ToFrozenSet(
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]);

    private static readonly FrozenSet<string> _partsOfAYear = FrozenSet.ToFrozenSet(
        ["early", "mid", "late", "beginning", "start", "middle", "end", "inicios", "comienzos", "principios", "mediados", "fines", "finales"]);

    private static readonly FrozenSet<string> _of = FrozenSet.ToFrozenSet(["of", "de", "del", "d"]);

    /// <summary>The word itself where it is no shortened one.</summary>
    public static string Full(string lower, Language language) =>
        (language == Language.Spanish ? _spanish : _english).TryGetValue(Words.Fold(lower), out var full) ? full : language == Language.English && IsDropped(lower) ? lower + 'g' : lower;

    /// <summary>"Puttin", "gettin": the last letter of a word that says little, as it is spoken.</summary>
    private static bool IsDropped(string lower) =>
        lower.EndsWith("in", StringComparison.Ordinal) && lower.Length > 4 && (!FunctionWords.IsContent(lower + 'g', Language.English) || LightWords.Contains(lower + 'g', Language.English));

    /// <summary>A fiscal year, as offices write it: "FY24", "FY2024", "FY 24".</summary>
    private const string Fiscal = "fy";

    /// <summary>Stands before a year of which the first digits are left out: "'06".</summary>
    public const string Cut = "'";

    /// <summary>
    /// The year that two digits may be: behind a month ("march 25" is a day or a month of 2025, "enero del 24"), a part of a year
    /// ("early 24", "end of 24"), <see cref="Cut"/>, or as a fiscal year ("FY24"). Null for all else.
    /// </summary>
    /// <param name="beforeThat">The word before <paramref name="before"/>.</param>
    public static string? Year(string beforeThat, string before, string word, Language language) =>
        word.StartsWith(Fiscal + Century, StringComparison.Ordinal) && IsShort(word[(Fiscal + Century).Length..]) ? word[Fiscal.Length..]
        : word.StartsWith(Fiscal, StringComparison.Ordinal) && IsShort(word[Fiscal.Length..]) ? Century + word[Fiscal.Length..]
        : IsShort(word) && (before is Fiscal or Cut || IsOfAYear(before, language) || (_of.Contains(before) && IsOfAYear(beforeThat, language))) ? Century + word
        : null;

    private static bool IsOfAYear(string word, Language language) => Words.Fold(Full(word, language)) is var full && (_months.Contains(full) || _partsOfAYear.Contains(full));

    private static bool IsShort(string year) => year.Length == 2 && year.All(char.IsAsciiDigit);

    private static FrozenDictionary<string, string> Read(string lines) => lines
        .Split((char[])['/', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(group => group.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(group => group.Skip(1).Select(word => KeyValuePair.Create(word, group[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
