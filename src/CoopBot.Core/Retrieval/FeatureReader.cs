using CoopBot.Core.Questions;

namespace CoopBot.Core.Retrieval;

/// <summary>Reads the features of one candidate after the other for one question; its arrays are used again for each.</summary>
internal sealed class FeatureReader(QuestionView question, PassageIndex index)
{
    public static readonly int Count = Enum.GetValues<Feature>().Length;

    /// <summary>Content words that a short look takes in.</summary>
    private const int WindowLength = 14;

    /// <summary>Words of the question this far apart in a statement still stand together.</summary>
    private const int Together = 5;

    private readonly float[] _held = new float[question.Weights.Length];
    private readonly bool[] _exact = new bool[question.Weights.Length];
    private readonly bool[] _skips = new bool[question.Weights.Length];
    private readonly bool[] _pairs = new bool[question.PairWeights.Length];
    private readonly int[] _grams = new int[question.GramWeights.Length];
    private readonly List<(int At, int Term)> _hits = [];
    private readonly SentenceReader _sentence = new(question);

    /// <param name="score">BM25 of the candidate over all fields.</param>
    /// <returns>By <see cref="Feature"/>.</returns>
    public float[] Read(int passage, double score, double covered)
    {
        var features = new float[Count];
        if (question.Whole <= 0)
        {
            return features;
        }

        Clear();
        ReadBeside(index.Texts.Heading(passage));
        var heading = Share(_held);
        var length = ReadStatement(index.Texts.Statement(passage));
        var printed = Share(_held);
        ReadBeside(index.Texts.Keywords(passage));
        ReadQuestions(index.Texts.Questions(passage));
        Set(Feature.Bm25, score / question.Whole / (index.Options.K1 + 1));
        Set(Feature.Heading, heading);
        Set(Feature.Noted, Math.Max(0, (covered / question.Whole) - printed));
        Set(Feature.Surface, Sum(_exact, question.Weights) / question.Whole);
        Set(Feature.Pairs, question.PairsWhole > 0 ? Sum(_pairs, question.PairWeights) / question.PairsWhole : 0);
        Set(Feature.Skips, Skips());
        Set(Feature.Window, Window());
        Set(Feature.Grams, Grams(length));
        SetTerms(features);
        Set(Feature.Sentence, _sentence.Best.Coverage);
        Set(Feature.SentencePairs, _sentence.Best.Pairs);
        Set(Feature.SentenceGrams, _sentence.Best.Grams);
        Set(Feature.Brevity, _sentence.Best.Brevity);
        Set(Feature.Kind, _sentence.Best.OffersKind ? 1 : 0);
        Set(Feature.Before, Added(passage, passage - 1));
        Set(Feature.After, Added(passage, passage + 1));
        return features;

        void Set(Feature feature, double value) => features[(int)feature] = (float)value;
    }

    private void Clear()
    {
        Array.Clear(_held);
        Array.Clear(_exact);
        Array.Clear(_skips);
        Array.Clear(_pairs);
        Array.Clear(_grams);
        _hits.Clear();
        _sentence.Clear();
    }

    /// <summary>Title, heading and keywords say what a statement is about; they are no sentence of their own.</summary>
    private void ReadBeside(ReadOnlySpan<int> words)
    {
        var before = -1;
        foreach (var word in words)
        {
            before = question.TryFind(word, out var role) ? Meet(role, before) : -1;
        }
    }

    /// <summary>Each is a sentence of its own, and may be the one that holds most of what is asked.</summary>
    private void ReadQuestions(ReadOnlySpan<int> words)
    {
        var before = -1;
        foreach (var word in words)
        {
            if (word == PassageTexts.SentenceEnd)
            {
                _sentence.End();
                before = -1;
                continue;
            }

            _sentence.Count(index.Vocabulary.Traits[word]);
            before = question.TryFind(word, out var role) ? MeetInSentence(role, before) : -1;
        }
    }

    /// <summary>Returns the number of words.</summary>
    private int ReadStatement(ReadOnlySpan<int> words)
    {
        var (before, content, length) = (-1, 0, 0);
        foreach (var word in words)
        {
            if (word == PassageTexts.SentenceEnd)
            {
                _sentence.End();
                before = -1;
                continue;
            }

            length++;
            var traits = index.Vocabulary.Traits[word];
            content += traits.HasFlag(WordTraits.Content) ? 1 : 0;
            var known = question.TryFind(word, out var role);
            if (!known || role.Place < 0)
            {
                _sentence.MeetUnasked(IsKind(traits));
            }

            _sentence.Count(traits);
            if (known)
            {
                before = MeetInSentence(role, before);
                if (role.Term >= 0)
                {
                    _hits.Add((content, role.Term));
                }
            }
            else
            {
                before = -1;
            }
        }

        _sentence.End();
        return length;
    }

    private int MeetInSentence(WordRole role, int before)
    {
        _sentence.Meet(role, before);
        return Meet(role, before);
    }

    /// <summary>Returns the word's place in the question, -1 when it is not one of its words.</summary>
    private int Meet(WordRole role, int before)
    {
        if (role.Term >= 0)
        {
            for (var term = role.Term; term < role.Term + role.Span; term++)
            {
                _held[term] = Math.Max(_held[term], role.Factor);
            }

            _exact[role.Term] |= role.IsExact;
        }

        if (before >= 0 && role.Place == before + 1)
        {
            _pairs[before] = true;
        }

        for (var link = role.FirstGram; link >= 0; link = question.GramLinks[link].Next)
        {
            _grams[question.GramLinks[link].Gram]++;
        }

        return role.Place;
    }

    private bool IsKind(WordTraits traits) => question.Asked switch
    {
        Asked.Number or Asked.Amount or Asked.Date => traits.HasFlag(WordTraits.Number),
        Asked.Person or Asked.Place => traits.HasFlag(WordTraits.Name),
        _ => false,
    };

    private void SetTerms(float[] features)
    {
        var (numbers, names, missing, heaviest) = (0.0, 0.0, 0.0, 0.0);
        for (var term = 0; term < _held.Length; term++)
        {
            var weight = question.Weights[term];
            heaviest = Math.Max(heaviest, weight);
            missing = _held[term] == 0 ? Math.Max(missing, weight) : missing;
            numbers += !question.IsNumber[term] ? 0 : _held[term] > 0 ? weight : -weight;
            names += !question.IsName[term] ? 0 : _exact[term] ? weight : -weight;
        }

        features[(int)Feature.Numbers] = (float)(numbers / question.Whole);
        features[(int)Feature.Names] = (float)(names / question.Whole);
        features[(int)Feature.Missing] = (float)(missing / heaviest);
        features[(int)Feature.Focus] = question.Focus < 0 ? 0 : (float)(question.Weights[question.Focus] * _held[question.Focus] / question.Whole);
    }

    private double Skips()
    {
        for (var i = 0; i < _hits.Count; i++)
        {
            for (var j = i + 1; j < _hits.Count && _hits[j].At - _hits[i].At <= Together; j++)
            {
                if (Math.Abs(_hits[j].Term - _hits[i].Term) == 2)
                {
                    _skips[Math.Min(_hits[i].Term, _hits[j].Term)] = true;
                }
            }
        }

        var sum = 0.0;
        for (var term = 0; term + 2 < _skips.Length; term++)
        {
            sum += _skips[term] ? Math.Min(question.Weights[term], question.Weights[term + 2]) : 0;
        }

        return sum / question.Whole;
    }

    private double Window()
    {
        var best = 0.0;
        Span<bool> seen = stackalloc bool[_held.Length];
        for (var i = 0; i < _hits.Count; i++)
        {
            seen.Clear();
            var sum = 0.0;
            for (var j = i; j < _hits.Count && _hits[j].At - _hits[i].At < WindowLength; j++)
            {
                sum += seen[_hits[j].Term] ? 0 : question.Weights[_hits[j].Term];
                seen[_hits[j].Term] = true;
            }

            best = Math.Max(best, sum);
        }

        return best / question.Whole;
    }

    private double Grams(int length)
    {
        var norm = index.LengthNorm(length);
        var sum = 0.0;
        for (var gram = 0; gram < _grams.Length; gram++)
        {
            sum += _grams[gram] > 0 ? question.GramWeights[gram] * index.Saturate(_grams[gram] / norm) : 0;
        }

        return question.GramsWhole > 0 ? sum / question.GramsWhole / (index.Options.K1 + 1) : 0;
    }

    private double Added(int passage, int other)
    {
        if (!index.AreNeighbours(passage, other))
        {
            return 0;
        }

        Span<float> there = stackalloc float[_held.Length];
        there.Clear();
        foreach (var word in index.Texts.Statement(other))
        {
            if (word >= 0 && question.TryFindTerm(word, out var term, out var factor))
            {
                there[term] = Math.Max(there[term], factor);
            }
        }

        var added = 0.0;
        for (var i = 0; i < there.Length; i++)
        {
            added += question.Weights[i] * Math.Max(0, there[i] - _held[i]);
        }

        return added / question.Whole;
    }

    private double Share(float[] held)
    {
        var sum = 0.0;
        for (var term = 0; term < held.Length; term++)
        {
            sum += question.Weights[term] * held[term];
        }

        return sum / question.Whole;
    }

    private static double Sum(bool[] there, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < there.Length; i++)
        {
            sum += there[i] ? weights[i] : 0;
        }

        return sum;
    }
}
