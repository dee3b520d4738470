using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CoopBot.Core.Questions;
using Xunit.Abstractions;

namespace CoopBot.Tests.Questions;

public sealed class StemmerTests(ITestOutputHelper output)
{
    private const string English = "english";
    private const string Spanish = "spanish";
    private const int DefaultCases = 20_000;

    // What random words are made of: letters and short beginnings, then the endings the algorithms look for.
    private static readonly string[] EnglishLetters = (
        "a b c d e f g h i k l m n o p r s t u v w x y z ' Y é 7 ß 語 😀 " +
        "gener commun arsen inn out cann herr earr proc exc succ sky skis dying bias").Split(' ');

    private static readonly string[] EnglishEndings = (
        "' 's 's' sses ied ies s us ss eed eedly ed edly ing ingly at bl abl iz bb dd ff gg mm nn pp rr tt ll y ely ency " +
        "tional enci anci abli entli izer ization ational ation ator alism aliti alli fulness ousli ousness iveness " +
        "iviti biliti bli logi ogi logist fulli lessli li ly ally alize icate iciti ical ful ness ative " +
        "al ance ence er ic able ible ant ement ment ent ism ate iti ity ous ive ize sion tion ion e l").Split(' ');

    private static readonly string[] SpanishLetters = (
        "a b c d e f g h i j l m n o p q r s t u v x y z á é í ó ú ü ñ gu gü qu ' A 7 ç 語 😀").Split(' ');

    private static readonly string[] SpanishEndings = (
        "me se sela selo selas selos la le lo las les los nos iéndo ándo ár ér ír ando iendo ar er ir yendo uyendo " +
        "anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas " +
        "amiento amientos imiento imientos adora ador ación adoras adores aciones acion ante antes ancia ancias " +
        "logía logías ución uciones ucion encia encias amente mente idad idades iva ivo ivas ivos ic iv at os ad abil " +
        "ya ye yan yen yeron yo yó yas yes yais yamos en es éis emos " +
        "arían arías arán arás aríais aría aréis aríamos aremos ará aré " +
        "erían erías erán erás eríais ería eréis eríamos eremos erá eré " +
        "irían irías irán irás iríais iría iréis iríamos iremos irá iré " +
        "aba ada ida ía ara iera ed id ase iese aste iste an aban ían aran ieran asen iesen aron ieron ado ido " +
        "ió as abas adas idas ías aras ieras ases ieses ís áis abais íais arais ierais aseis ieseis asteis isteis " +
        "ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos a o á í ó e é gue gué").Split(' ');

    [Theory]
    [InlineData(English)]
    [InlineData(Spanish)]
    public void Every_listed_word_has_the_listed_stem(string language)
    {
        var wrong = ListedWords(language)
            .Where(listed => Stem(language, listed.Word) != listed.Stem)
            .Select(listed => $"{listed.Word}: {Stem(language, listed.Word)}, not {listed.Stem}");

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(English, "dying", "die")]
    [InlineData(English, "outings", "outing")]
    [InlineData(English, "hopping", "hop")]
    [InlineData(English, "hoped", "hope")]
    [InlineData(English, "evening", "even")]
    [InlineData(English, "geologist", "geologist")]
    [InlineData(English, "yes's", "yes")]
    [InlineData(Spanish, "haciéndola", "hac")]
    [InlineData(Spanish, "comérselo", "com")]
    [InlineData(Spanish, "contribuyo", "contribu")]
    [InlineData(Spanish, "contribuyes", "contribu")]
    [InlineData(Spanish, "contribuyais", "contribu")]
    [InlineData(Spanish, "contribuyamos", "contribu")]
    [InlineData(Spanish, "activamente", "activ")]
    [InlineData(Spanish, "sigue", "sig")]
    [InlineData(Spanish, "argue", "argu")]
    [InlineData(Spanish, "educacion", "educacion")]
    [InlineData(Spanish, "cigüeña", "cigüeñ")]
    public void Rules_and_exceptions_of_version_2_2_hold(string language, string word, string stem)
    {
        Assert.Equal(stem, Stem(language, word));
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Spanish)]
    public void The_word_list_and_the_stemmer_agree_with_libstemmer(string language)
    {
        using var reference = OpenReference(language);
        if (reference is null)
        {
            return;
        }

        var wrong = ListedWords(language)
            .Select(listed => (listed.Word, Listed: listed.Stem, Ours: Stem(language, listed.Word), Theirs: reference.Stem(listed.Word)))
            .Where(answer => answer.Listed != answer.Theirs || answer.Ours != answer.Theirs);

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Spanish)]
    public void Random_words_have_the_stem_libstemmer_gives_them(string language)
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("COOPBOT_CASES"), CultureInfo.InvariantCulture, out var asked)
            ? asked
            : DefaultCases;
        var seed = Random.Shared.Next();
        output.WriteLine($"{language}: {cases} random words, seed {seed}");
        var random = new Random(seed);
        var (letters, endings) = language == English ? (EnglishLetters, EnglishEndings) : (SpanishLetters, SpanishEndings);
        using var reference = OpenReference(language);
        var compared = 0;
        for (var i = 0; i < cases; i++)
        {
            var word = RandomWord(random, letters, endings);
            var stem = Stem(language, word);
            if (reference is not null)
            {
                var expected = reference.Stem(word);
                Assert.True(WellFormed(stem) == expected, $"seed {seed}, word {i} «{word}»: {stem}, not {expected}");
                compared++;
            }
        }

        output.WriteLine($"{language}: {compared} compared with libstemmer");
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Spanish)]
    public void A_word_that_is_its_own_stem_comes_back_as_the_same_instance(string language)
    {
        foreach (var (word, _) in ListedWords(language).Where(listed => listed.Word == listed.Stem))
        {
            Assert.Same(word, Stem(language, word));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("'s'")]
    [InlineData("'''s'")]
    [InlineData("2024")]
    [InlineData("\0\0\0")]
    [InlineData("😀")]
    [InlineData("😀😀y")]
    [InlineData("'😀y")]
    [InlineData("a😀ed")]
    [InlineData("😀ies")]
    [InlineData("\ud83d")]
    [InlineData("\ude00\ud83dies")]
    public void Odd_strings_are_stemmed_as_libstemmer_stems_them(string word)
    {
        foreach (var language in new[] { English, Spanish })
        {
            var stem = Stem(language, word);
            using var reference = OpenReference(language);
            if (reference is not null)
            {
                Assert.Equal(reference.Stem(word), WellFormed(stem));
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("y")]
    [InlineData("'s")]
    [InlineData("é")]
    [InlineData("ational")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    public void A_very_long_string_is_stemmed(string piece)
    {
        var word = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        foreach (var language in new[] { English, Spanish })
        {
            Assert.InRange(Stem(language, word).Length, word.Length - 20, word.Length);
        }
    }

    private static string Stem(string language, string word) =>
        language == English ? EnglishStemmer.Stem(word) : SpanishStemmer.Stem(word);

    private static IEnumerable<(string Word, string Stem)> ListedWords(string language)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Questions", "Words", $"{language}.tsv");
        return File.ReadLines(path).Select(line => line.Split('\t')).Select(fields => (fields[0], fields[1]));
    }

    private static string RandomWord(Random random, string[] letters, string[] endings)
    {
        var word = new StringBuilder();
        AppendSome(random.Next(100) == 0 ? 200 : random.Next(7), letters);
        AppendSome(random.Next(4), endings);
        if (random.Next(100) == 0)
        {
            word.Insert(random.Next(word.Length + 1), (char)random.Next(0xD800, 0xE000));
        }

        return word.ToString();

        void AppendSome(int count, string[] pieces)
        {
            for (; count > 0; count--)
            {
                word.Append(pieces[random.Next(pieces.Length)]);
            }
        }
    }

    /// <summary>The text as it reads after UTF-8: a lone surrogate becomes the replacement character.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private LibStemmer? OpenReference(string language)
    {
        var reference = LibStemmer.TryOpen(language);
        if (reference is null)
        {
            output.WriteLine("libstemmer 2.2 is not installed: nothing was compared with it.");
        }

        return reference;
    }

    /// <summary>The stemmer of the C library, when its version is the one the stemmers follow.</summary>
    private sealed class LibStemmer : IDisposable
    {
        private readonly nint library;
        private readonly nint stemmer;
        private readonly StemWord stemWord;
        private readonly OfStemmer stemLength;

        private LibStemmer(nint library, string language)
        {
            this.library = library;
            stemWord = Function<StemWord>("sb_stemmer_stem");
            stemLength = Function<OfStemmer>("sb_stemmer_length");
            stemmer = Function<NewStemmer>("sb_stemmer_new")(Encoding.ASCII.GetBytes(language + "\0"), "UTF_8\0"u8.ToArray());
        }

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate nint NewStemmer(byte[] language, byte[] encoding);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate nint StemWord(nint stemmer, byte[] word, int length);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int OfStemmer(nint stemmer);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate void DeleteStemmer(nint stemmer);

        public static LibStemmer? TryOpen(string language) =>
            IsVersion2() ? Load(language) : null;

        public string Stem(string word)
        {
            var bytes = Encoding.UTF8.GetBytes(word);
            var stem = stemWord(stemmer, bytes, bytes.Length);
            return Marshal.PtrToStringUTF8(stem, stemLength(stemmer));
        }

        public void Dispose()
        {
            Function<DeleteStemmer>("sb_stemmer_delete")(stemmer);
            NativeLibrary.Free(library);
        }

        // The library does not tell its version; version 3 was the first to keep "evening" whole.
        private static bool IsVersion2()
        {
            using var english = Load(English);
            return english?.Stem("evening") == "even";
        }

        private static LibStemmer? Load(string language) =>
            NativeLibrary.TryLoad("libstemmer.so.0d", out var library) ? new LibStemmer(library, language) : null;

        private T Function<T>(string name)
            where T : Delegate =>
            Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, name));
    }
}
