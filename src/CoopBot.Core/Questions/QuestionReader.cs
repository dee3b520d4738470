using System.Collections.Frozen;
using CoopBot.Core.Questions.Masking;

namespace CoopBot.Core.Questions;

/// <summary>Turns a question as asked into a query as searched.</summary>
public sealed class QuestionReader(QuestionsOptions options)
{
    /// <summary>What an earlier turn's word weighs beside the asker's own of now.</summary>
    private const double EarlierWeight = 0.5;

    /// <summary>What a word said besides the question weighs beside its own.</summary>
    private const double AsideWeight = 0.5;

    /// <summary>After these even a light word says what is asked for: "how old", "how many articles".</summary>
    private static readonly FrozenSet<string> _counting = Words.Set("how many cuantos cuantas ctos ctas");

    /// <summary>Never fails: a text without words gives a query without terms.</summary>
    public Query Read(Question question) => Read(question, SourceNames.None);

    /// <param name="sources">The sources that a question may name.</param>
    /// <param name="leans">True when it is to be read as leaning on the turn before, even though nothing in it says so.</param>
    public Query Read(Question question, SourceNames sources, bool leans = false)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(sources);
        var text = Words.Clean(question.Text);
        var tooLong = text.Length > options.LongestQuestion;
        var turns = new Stack<Turn>();
        foreach (var earlier in question.Previous.TakeLast(options.EarlierTurns).Select(Words.Clean).Where(turn => turn.Length <= options.LongestQuestion))
        {
            turns.Push(Turn.Read(MaskWords.Without(earlier), Before(turns), sources));
        }

        if (tooLong)
        {
            // Its beginning still tells in which language to say so.
            var beginning = Turn.Read(text[..options.LongestQuestion], Before(turns) ?? Language.English, sources);
            return new Query(text, beginning.Language ?? Language.English, [], false, tooLong, false);
        }

        var now = Turn.Read(MaskWords.Without(text), Before(turns), sources);
        var language = now.Language ?? Language.English;
        var terms = Terms(now, language, 1);
        var own = terms.Count;
        var joined = Join(terms, now, turns, language, leans);
        return new Query(text, language, terms, terms.Count > own, tooLong, ManyReader.WantsList(now.Tokens, language))
        {
            Asked = AskedReader.Read(text, Leaning.IsFragment(now.Asked) ? joined.Select(turn => AskedReader.Read(turn.Text)).FirstOrDefault(asked => asked != Asked.Anything) : Asked.Anything),
            LanguageGuessed = Before(turns) is null && !LanguageDetector.Shows(text, now.Tokens),
            Before = joined.Count > 0 ? Read(question with { Text = question.Previous[^1], Previous = [.. question.Previous.TakeLast(options.EarlierTurns).SkipLast(1)] }, sources) : null,
            Listed = ManyReader.Listed(now.Tokens),
            Compares = ManyReader.Compares(now.Tokens),
            Doubts = DoubtReader.IsIn(text),
            Sources = now.Sources,
            Several = ManyReader.Count(now.Tokens, language),
        };
    }

    private static Language? Before(Stack<Turn> turns) => turns.TryPeek(out var before) ? before.Language : null;

    /// <summary>Goes back turn by turn for as long as each leans on the one before; every step back weighs less.</summary>
    /// <param name="leans">Whether the first step back is taken in any case.</param>
    /// <returns>Those turns, the last first.</returns>
    private static List<Turn> Join(List<QueryTerm> terms, Turn now, IEnumerable<Turn> earlier, Language language, bool leans)
    {
        var joined = new List<Turn>();
        var known = terms.Select(term => term.Surface).ToHashSet(StringComparer.Ordinal);
        var (turn, weight) = (now, EarlierWeight);
        foreach (var before in earlier)
        {
            if (!(leans && joined.Count == 0) && turn.Tokens.Count > 0 && !Leaning.OnTheTurnBefore(turn.Text, turn.Asked, turn.Language ?? language))
            {
                break;
            }

            var words = Terms(before, before.Language ?? language, weight);
            terms.AddRange(words.Where(term => known.Add(term.Surface)));
            joined.Add(before);

            // A turn that says nothing ("thanks", "???") is passed over.
            weight *= words.Exists(term => !term.Light) ? EarlierWeight : 1;
            turn = before;
        }

        return joined;
    }

    /// <summary>The forms of a word as it is indexed in one language; none for a function word of that language.</summary>
    internal static string[] SearchedForms(string lower, Language language) =>
        FunctionWords.IsContent(lower, language) ? Words.Forms(FunctionWords.WithoutContraction(lower), language) : [];

    private static List<QueryTerm> Terms(Turn turn, Language language, double weight)
    {
        var terms = new List<QueryTerm>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var named = turn.Sources.SelectMany(source => source.Words).ToList();
        var (asked, before, beforeThat) = (turn.Asked, "", "");

        // What is said besides comes last: where a word stands in both, it is asked.
        var phrasal = PhrasalVerbs.Read(asked, language);
        var words = asked.Select((token, i) => (Typed: token.Lower, Plain: phrasal.GetValueOrDefault(i), IsCut: IsCut(turn.Text, token), IsAside: false))
            .Where(word => word.Plain != "")
            .Concat(turn.Asides.Select(token => (token.Lower, default(string), IsCut(turn.Text, token), true)))
            .Concat(named.Select(word => (word, default(string), false, false)));
        foreach (var (typed, plain, cut, aside) in words)
        {
            // "Turned down" is nothing but rejected; "kicked out" is kicked, too.
            var saysLittle = !FunctionWords.IsContent(typed, language) || LightWords.Contains(typed, language);
            var lower = saysLittle ? plain ?? typed : typed;
            var multiple = Multiples.Full(before, Words.Fold(lower), language);
            var full = multiple ?? Shorthand.Full(lower, language);
            var year = Shorthand.Year(beforeThat, cut ? Shorthand.Cut : before, lower, language);
            var follows = before;
            (beforeThat, before) = (before, lower);
            var word = FunctionWords.WithoutContraction(full);
            var surface = Words.Spelling(word);
            if (FunctionWords.IsContent(full, language) && known.Add(surface))
            {
                terms.Add(new QueryTerm(
                    surface,
                    Forms(word, year, Language.English),
                    Forms(word, year, Language.Spanish),
                    aside ? weight * AsideWeight : weight,
                    IsLight(follows, full, language) || named.Contains(word),
                    weight < 1)
                {
                    Times = multiple is null ? 1 : Multiples.Of(multiple),
                    Aside = aside,
                    Plain = saysLittle ? null : plain,
                });
            }
        }

        if (terms.TrueForAll(term => term.Light || term.Aside))
        {
            terms.AddRange(LoneWords.In(asked, language)
                .Where(word => known.Add(Words.Spelling(word)))
                .Select(word => new QueryTerm(Words.Spelling(word), Words.Forms(word, Language.English), Words.Forms(word, Language.Spanish), weight, Light: false, weight < 1)));
        }

        return terms;
    }

    /// <summary>"'06" stands for a year.</summary>
    private static bool IsCut(string text, Token token) => token.Start > 0 && text[token.Start - 1] is '\'' or '’';

    private static string[] Forms(string word, string? year, Language language) =>
        year is null ? Words.Forms(word, language) : [.. Words.Forms(word, language), year];

    private static bool IsLight(string before, string full, Language language) =>
        !_counting.Contains(before) && (LightWords.Contains(FunctionWords.WithoutContraction(full), language) || FunctionWords.IsForeign(full, language));
}
