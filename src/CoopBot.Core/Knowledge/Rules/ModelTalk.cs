using System.Text.RegularExpressions;
using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Words that address a language model instead of telling a reader something.</summary>
/// <remarks>
/// A chat model may be given statements to reword, so what is written there must not give it orders. Words that also occur in
/// plain reports ("the gangs ignore the rules") are taken for orders only where a sentence begins with them.
/// </remarks>
internal static partial class ModelTalk
{
    /// <summary>Where a sentence, a quotation or a bracket begins.</summary>
    private const string Begin = """(^|[.!?:;]\s{1,3}|["'«“‘¡(]\s?)""";

    /// <summary>The words found, folded; empty when there are none.</summary>
    public static string Find(string text)
    {
        var folded = Words.Fold(text.ToLowerInvariant());
        foreach (var pattern in new[] { English(), Spanish(), Roles() })
        {
            if (pattern.Match(folded) is { Success: true } match)
            {
                return match.Value.Trim(' ', '.', '!', '?', ':', ';', '"', '\'', '(');
            }
        }

        return "";
    }

    [GeneratedRegex(
        """\b(ignore|disregard|forget) ((all|any|the|these|those|your|my|our|of|every) ){0,3}(previous|prior|above|earlier|preceding|foregoing)( \w+)? (instruction|prompt|message|direction)s?\b"""
        + """|\b(ignore|disregard|forget|override|bypass|reveal|repeat|print|show me) (all )?(of )?your ((own|previous|system|hidden|secret) )?(instruction|prompt|rule|guideline|training)s?\b"""
        + """|\b(ignore|disregard|forget) (everything|all) (above|before)\b"""
        + """|\byou are (now|no longer) |\bsystem prompt\b|\bdeveloper (mode|message)\b|\bprompt injection\b"""
        + """|\bas an ai( language)? model\b|\bas an ai assistant\b|\bas a (large )?language model\b"""
        + "|" + Begin + """(as an ai\b|from now on,? (you|answer|reply|respond|act|say)|new instructions:|pretend (to be|you|that you)|act as (if you|an? (ai|assistant|expert|chatbot))|you (must|should|will) (now |always |never |only |not )*(answer|reply|respond|say|ignore|obey|output)|(always|only|never) (answer|reply|respond|say|mention|cite)|(do not|don't) (answer|reply|respond|mention|cite|reveal|disclose|tell))\b""",
        RegexOptions.None, Bound.Milliseconds)]
    private static partial Regex English();

    [GeneratedRegex(
        """\b(ignora|ignore|olvida|olvide|desobedece|omite|omita) ((todas|todo|las|los|tus|sus|mis|cualquier|lo) ){0,3}(instruccion|instrucciones|anterior)\b"""
        + """|\b(ignora|olvida|desobedece|revela|repite|muestra) tus (reglas|ordenes|normas|instrucciones)\b"""
        + """|\bahora eres |\bya no eres |\b(prompt|mensaje|instrucciones) del sistema\b|\bmodo desarrollador\b|\bcomo (un )?modelo de lenguaje\b"""
        + """|\bno (menciones|reveles|cites|digas|respondas|contestes)\b|\b(debes|tienes que) (responder|contestar|decir|ignorar|obedecer|actuar)\b"""
        + "|" + Begin + """(como (una )?(ia|inteligencia artificial),|haz caso omiso|haga caso omiso|(a partir de ahora|desde ahora|de ahora en adelante),? (eres|responde|responda|debes|actua|di)|(responde|responda|contesta|conteste) (siempre|solo|solamente|unicamente|nunca|que|con)|(siempre|nunca) (responde|contesta|menciones)|actua como (si|una? (ia|asistente|experto|modelo))|finge (ser|que)|nuevas instrucciones:)""",
        RegexOptions.None, Bound.Milliseconds)]
    private static partial Regex Spanish();

    [GeneratedRegex(
        """(^|[.!?:;]\s{1,3})(system|assistant|user|human|ai|chatbot|developer|sistema|asistente|usuario|humano) ?:"""
        + """|<\|?(im_start|im_end|system|assistant|user|endoftext)\|?>|\[/?inst\]|<</?sys>>|#{2,} ?(instruction|system|assistant|response|prompt|instruccion|sistema|respuesta)""",
        RegexOptions.None, Bound.Milliseconds)]
    private static partial Regex Roles();
}
