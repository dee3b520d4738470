using System.Buffers;

namespace CoopBot.Core.Questions;

/// <summary>
/// The Spanish stemmer of https://snowballstem.org/algorithms/spanish/stemmer.html, as Snowball 2.2.0 has it:
/// without the endings -acion and -ucion of later versions. One lower-case word in, its stem out; any string is allowed.
/// </summary>
internal static class SpanishStemmer
{
    private const string AcuteVowels = "áéíóú";
    private const string PlainVowels = "aeiou";

    private static readonly SearchValues<char> Vowels = SearchValues.Create(PlainVowels + AcuteVowels + "ü");

    private static readonly SearchValues<char> Acutes = SearchValues.Create(AcuteVowels);

    private static readonly SuffixTable<string> Pronouns = new(
        ("", "me se sela selo selas selos la le lo las les los nos"));

    // Step 0: the verb ending before a pronoun, and how it is written without the pronoun.
    private static readonly SuffixTable<string> PronounCarriers = new(
        ("iendo", "iéndo iendo"),
        ("ando", "ándo ando"),
        ("ar", "ár ar"),
        ("er", "ér er"),
        ("ir", "ír ir"),
        ("yendo", "yendo"));

    private static readonly SuffixTable<StandardRule> StandardSuffixes = new(
        (new(""), "anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas"),
        (new(""), "amiento amientos imiento imientos"),
        (new("", "ic"), "adora ador ación adoras adores aciones ante antes ancia ancias"),
        (new("log"), "logía logías"),
        (new("u"), "ución uciones"),
        (new("ente"), "encia encias"),
        (new("", "iv", "os", "ic", "ad"), "amente"),
        (new("", "ante", "able", "ible"), "mente"),
        (new("", "abil", "ic", "iv"), "idad idades"),
        (new("", "at"), "iva ivo ivas ivos"));

    private static readonly SuffixTable<string> YVerbSuffixes = new(
        ("", "ya ye yan yen yeron yendo yo yó yas yes yais yamos"));

    private static readonly SuffixTable<VerbRule> VerbSuffixes = new(
        (VerbRule.DropWithUOfGu, "en es éis emos"),
        (VerbRule.Drop, "arían arías arán arás aríais aría aréis aríamos aremos ará aré"),
        (VerbRule.Drop, "erían erías erán erás eríais ería eréis eríamos eremos erá eré"),
        (VerbRule.Drop, "irían irías irán irás iríais iría iréis iríamos iremos irá iré"),
        (VerbRule.Drop, "aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen"),
        (VerbRule.Drop, "aron ieron ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses"),
        (VerbRule.Drop, "ís áis abais íais arais ierais aseis ieseis asteis isteis ados idos amos ábamos íamos imos"),
        (VerbRule.Drop, "áramos iéramos iésemos ásemos"));

    private static readonly SuffixTable<VerbRule> ResidualSuffixes = new(
        (VerbRule.Drop, "os a o á í ó"),
        (VerbRule.DropWithUOfGu, "e é"));

    public static string Stem(string word) => WordBuffer.Stem(word, Steps);

    private static void Steps(ref WordBuffer word)
    {
        MarkRegions(ref word);
        Step0AttachedPronoun(ref word);
        if (!Step1StandardSuffix(ref word) && !Step2aYVerbSuffix(ref word))
        {
            Step2bVerbSuffix(ref word);
        }

        Step3ResidualSuffix(ref word);
        RemoveAcutes(word.Letters);
    }

    private static void MarkRegions(ref WordBuffer word)
    {
        ReadOnlySpan<char> text = word.Letters;
        word.R1 = WordBuffer.PastVowelAndNonVowel(text, 0, Vowels);
        word.R2 = WordBuffer.PastVowelAndNonVowel(text, word.R1, Vowels);
        word.RV = StartOfRV(text);
    }

    private static int StartOfRV(ReadOnlySpan<char> text)
    {
        var second = WordBuffer.After(text, 0);
        if (second >= text.Length)
        {
            return text.Length;
        }

        var third = WordBuffer.After(text, second);
        if (!IsVowel(text[second]))
        {
            return WordBuffer.PastVowel(text, third, Vowels);
        }

        if (IsVowel(text[0]))
        {
            return WordBuffer.PastNonVowel(text, third, Vowels);
        }

        return third < text.Length ? WordBuffer.After(text, third) : text.Length;
    }

    private static void Step0AttachedPronoun(ref WordBuffer word)
    {
        if (Pronouns.LongestOf(word.Letters) is not { } pronoun)
        {
            return;
        }

        ReadOnlySpan<char> verb = word.Letters[..^pronoun.Text.Length];
        if (PronounCarriers.LongestOf(verb) is { } carrier)
        {
            var stem = verb[..^carrier.Text.Length];
            if (stem.Length >= word.RV && (carrier.Text != "yendo" || stem is [.., 'u']))
            {
                word.Drop(pronoun.Text);
                word.Replace(carrier.Text, carrier.Rule);
            }
        }
    }

    private static bool Step1StandardSuffix(ref WordBuffer word)
    {
        if (StandardSuffixes.LongestOf(word.Letters) is not { } suffix ||
            !word.HasIn(suffix.Text == "amente" ? word.R1 : word.R2, suffix.Text))
        {
            return false;
        }

        word.Replace(suffix.Text, suffix.Rule.Replacement);
        if (DropInR2(ref word, suffix.Rule.AlsoDropped) == "iv" && suffix.Text == "amente")
        {
            DropInR2(ref word, "at");
        }

        return true;
    }

    /// <summary>Drops the ending the word has, if it is in R2, and says which it was.</summary>
    private static string? DropInR2(ref WordBuffer word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending) && word.HasIn(word.R2, ending))
            {
                word.Drop(ending);
                return ending;
            }
        }

        return null;
    }

    private static bool Step2aYVerbSuffix(ref WordBuffer word)
    {
        if (YVerbSuffixes.LongestOf(word.From(word.RV)) is { } suffix &&
            word.Letters[..^suffix.Text.Length] is [.., 'u'])
        {
            word.Drop(suffix.Text);
            return true;
        }

        return false;
    }

    private static void Step2bVerbSuffix(ref WordBuffer word)
    {
        if (VerbSuffixes.LongestOf(word.From(word.RV)) is { } suffix)
        {
            word.Drop(suffix.Text);
            if (suffix.Rule == VerbRule.DropWithUOfGu && word.EndsWith("gu"))
            {
                word.Drop("u");
            }
        }
    }

    private static void Step3ResidualSuffix(ref WordBuffer word)
    {
        if (ResidualSuffixes.LongestOf(word.From(word.RV)) is { } suffix)
        {
            word.Drop(suffix.Text);
            if (suffix.Rule == VerbRule.DropWithUOfGu && word.EndsWith("gu") && word.HasIn(word.RV, "u"))
            {
                word.Drop("u");
            }
        }
    }

    private static void RemoveAcutes(Span<char> letters)
    {
        for (int next; (next = letters.IndexOfAny(Acutes)) >= 0; letters = letters[next..])
        {
            letters[next] = PlainVowels[AcuteVowels.IndexOf(letters[next])];
        }
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    private enum VerbRule
    {
        Drop,
        DropWithUOfGu,
    }

    /// <summary>What a standard suffix becomes, and which endings then go too if they are in R2.</summary>
    private sealed record StandardRule(string Replacement, params string[] AlsoDropped);
}
