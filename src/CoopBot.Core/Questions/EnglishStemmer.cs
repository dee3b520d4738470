using System.Buffers;
using System.Collections.Frozen;

namespace CoopBot.Core.Questions;

/// <summary>
/// The English (Porter2) stemmer of https://snowballstem.org/algorithms/english/stemmer.html, as Snowball 2.2.0 has it:
/// the page marks what later versions changed. One lower-case word in, its stem out; any string is allowed.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly SearchValues<char> ValidLiEndings = SearchValues.Create("cdeghkmnrt");

    private static readonly FrozenDictionary<string, string> SpecialWords = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> InvariantWords =
        FrozenSet.Create("sky", "news", "howe", "atlas", "cosmos", "bias", "andes");

    private static readonly string[] PrefixesBeforeR1 = ["gener", "commun", "arsen"];

    // In the tables below each suffix stands with what replaces it.
    private static readonly SuffixTable<string> Step0Suffixes = new(("", "' 's 's'"));

    private static readonly SuffixTable<string> Step1aSuffixes = new(
        ("ss", "sses ss"), ("i", "ied ies"), ("us", "us"), ("", "s"));

    private static readonly SuffixTable<string> Step1bSuffixes = new(
        ("ee", "eed eedly"), ("", "ed edly ing ingly"));

    private static readonly SuffixTable<string> Step1bRepairs = new(
        ("ate", "at"), ("ble", "bl"), ("ize", "iz"),
        ("b", "bb"), ("d", "dd"), ("f", "ff"), ("g", "gg"), ("m", "mm"), ("n", "nn"), ("p", "pp"), ("r", "rr"), ("t", "tt"));

    private static readonly SuffixTable<string> Step2Suffixes = new(
        ("tion", "tional"), ("ence", "enci"), ("ance", "anci"), ("able", "abli"), ("ent", "entli"),
        ("ize", "izer ization"),
        ("ate", "ational ation ator"),
        ("al", "alism aliti alli"),
        ("ful", "fulness fulli"),
        ("ous", "ousli ousness"),
        ("ive", "iveness iviti"),
        ("ble", "biliti bli"),
        ("og", "ogi"), ("less", "lessli"), ("", "li"));

    private static readonly SuffixTable<string> Step3Suffixes = new(
        ("tion", "tional"), ("ate", "ational"), ("al", "alize"), ("ic", "icate iciti ical"), ("", "ful ness ative"));

    private static readonly SuffixTable<string> Step4Suffixes = new(
        ("", "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion"));

    public static string Stem(string word)
    {
        if (InvariantWords.Contains(word) || HasAtMostTwoLetters(word))
        {
            return word;
        }

        return SpecialWords.TryGetValue(word, out var stem) ? stem : WordBuffer.Stem(word, Steps);
    }

    private static void Steps(ref WordBuffer word)
    {
        var marked = Prelude(ref word);
        MarkRegions(ref word);
        Step0(ref word);
        Step1a(ref word);
        if (!IsInvariantAfterStep1a(word.Letters))
        {
            Step1b(ref word);
            Step1c(ref word);
            Step2(ref word);
            Step3(ref word);
            Step4(ref word);
            Step5(ref word);
        }

        if (marked)
        {
            word.Letters.Replace('Y', 'y');
        }
    }

    private static bool IsInvariantAfterStep1a(ReadOnlySpan<char> text) =>
        text is "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";

    /// <summary>Drops a first apostrophe and writes each y that stands for a consonant as Y; whether there was one.</summary>
    private static bool Prelude(ref WordBuffer word)
    {
        if (word.Letters.StartsWith('\''))
        {
            word.DropFirst();
        }

        var letters = word.Letters;
        var marked = false;
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
                marked = true;
            }
        }

        return marked;
    }

    private static void MarkRegions(ref WordBuffer word)
    {
        ReadOnlySpan<char> text = word.Letters;
        word.R1 = WordBuffer.PastVowelAndNonVowel(text, 0, Vowels);
        foreach (var prefix in PrefixesBeforeR1)
        {
            if (text.StartsWith(prefix))
            {
                word.R1 = prefix.Length;
            }
        }

        word.R2 = WordBuffer.PastVowelAndNonVowel(text, word.R1, Vowels);
    }

    private static void Step0(ref WordBuffer word)
    {
        if (Step0Suffixes.LongestOf(word.Letters) is { } suffix)
        {
            word.Drop(suffix.Text);
        }
    }

    private static void Step1a(ref WordBuffer word)
    {
        if (Step1aSuffixes.LongestOf(word.Letters) is not { } suffix)
        {
            return;
        }

        ReadOnlySpan<char> before = word.Letters[..^suffix.Text.Length];
        var replacement = suffix.Text switch
        {
            "ied" or "ies" when WordBuffer.Before(before, before.Length) <= 0 => "ie",
            "s" when before.IsEmpty || !ContainsVowel(before[..^1]) => "s",
            _ => suffix.Rule,
        };
        word.Replace(suffix.Text, replacement);
    }

    private static void Step1b(ref WordBuffer word)
    {
        if (Step1bSuffixes.LongestOf(word.Letters) is not { } suffix)
        {
            return;
        }

        var isEed = suffix.Rule == "ee";
        if (isEed ? word.HasIn(word.R1, suffix.Text) : ContainsVowel(word.Letters[..^suffix.Text.Length]))
        {
            word.Replace(suffix.Text, suffix.Rule);
            if (!isEed)
            {
                RepairAfterStep1b(ref word);
            }
        }
    }

    private static void RepairAfterStep1b(ref WordBuffer word)
    {
        ReadOnlySpan<char> text = word.Letters;
        if (Step1bRepairs.LongestOf(text) is { } suffix)
        {
            word.Replace(suffix.Text, suffix.Rule);
        }
        else if (text.Length == word.R1 && EndsInShortSyllable(text))
        {
            word.Append('e');
        }
    }

    private static void Step1c(ref WordBuffer word)
    {
        if (word.Letters is [.. var before, 'y' or 'Y'] &&
            WordBuffer.Before(before, before.Length) is > 0 and var last &&
            !IsVowel(before[last]))
        {
            word.Replace("y", "i");
        }
    }

    private static void Step2(ref WordBuffer word)
    {
        if (Step2Suffixes.LongestOf(word.Letters) is not { } suffix || !word.HasIn(word.R1, suffix.Text))
        {
            return;
        }

        ReadOnlySpan<char> before = word.Letters[..^suffix.Text.Length];
        var applies = suffix.Text switch
        {
            "ogi" => before is [.., 'l'],
            "li" => before is [.., var last] && ValidLiEndings.Contains(last),
            _ => true,
        };
        if (applies)
        {
            word.Replace(suffix.Text, suffix.Rule);
        }
    }

    private static void Step3(ref WordBuffer word)
    {
        if (Step3Suffixes.LongestOf(word.Letters) is { } suffix &&
            word.HasIn(suffix.Text == "ative" ? word.R2 : word.R1, suffix.Text))
        {
            word.Replace(suffix.Text, suffix.Rule);
        }
    }

    private static void Step4(ref WordBuffer word)
    {
        if (Step4Suffixes.LongestOf(word.Letters) is { } suffix &&
            word.HasIn(word.R2, suffix.Text) &&
            (suffix.Text != "ion" || word.Letters is [.., 's' or 't', _, _, _]))
        {
            word.Drop(suffix.Text);
        }
    }

    private static void Step5(ref WordBuffer word)
    {
        if (word.Letters is [.. var before, 'e'])
        {
            if (word.HasIn(word.R2, "e") || (word.HasIn(word.R1, "e") && !EndsInShortSyllable(before)))
            {
                word.Drop("e");
            }
        }
        else if (word.EndsWith("ll") && word.HasIn(word.R2, "l"))
        {
            word.Drop("l");
        }
    }

    private static bool EndsInShortSyllable(ReadOnlySpan<char> text)
    {
        var last = WordBuffer.Before(text, text.Length);
        return last > 0 && !IsVowel(text[last]) && IsVowel(text[last - 1]) &&
            (last == 1 || (text[last] is not ('w' or 'x' or 'Y') && !IsVowel(text[last - 2])));
    }

    private static bool HasAtMostTwoLetters(string word) =>
        WordBuffer.After(word, WordBuffer.After(word, 0)) >= word.Length;

    private static bool ContainsVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
