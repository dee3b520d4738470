namespace CoopBot.Core.Retrieval;

/// <summary>Takes in the sentences of a statement one by one and keeps the best: the one that holds most of the question.</summary>
internal sealed class SentenceReader(QuestionView question)
{
    /// <summary>Keeps a sentence of one word from outweighing all others.</summary>
    private const int ShortestLength = 10;

    private readonly float[] _held = new float[question.Weights.Length];
    private readonly bool[] _pairs = new bool[question.PairWeights.Length];
    private readonly bool[] _grams = new bool[question.GramWeights.Length];
    private int _length;
    private bool _offersKind;

    public SentenceFeatures Best { get; private set; }

    public void Clear()
    {
        Best = default;
        Begin();
    }

    /// <summary>A word that is not one of the question's.</summary>
    public void MeetUnasked(bool isKind) => _offersKind |= isKind;

    public void Count(WordTraits traits) => _length += traits.HasFlag(WordTraits.Content) ? 1 : 0;

    /// <param name="before">Place in the question of the word before, -1 when it has none.</param>
    public void Meet(WordRole role, int before)
    {
        if (role.Term >= 0)
        {
            _held[role.Term] = Math.Max(_held[role.Term], role.Factor);
        }

        if (before >= 0 && role.Place == before + 1)
        {
            _pairs[before] = true;
        }

        for (var link = role.FirstGram; link >= 0; link = question.GramLinks[link].Next)
        {
            _grams[question.GramLinks[link].Gram] = true;
        }
    }

    public void End()
    {
        var (coverage, pairs, grams) = (0.0, 0.0, 0.0);
        for (var term = 0; term < _held.Length; term++)
        {
            coverage += question.Weights[term] * _held[term];
        }

        for (var place = 0; place < _pairs.Length; place++)
        {
            pairs += _pairs[place] ? question.PairWeights[place] : 0;
        }

        for (var gram = 0; gram < _grams.Length; gram++)
        {
            grams += _grams[gram] ? question.GramWeights[gram] : 0;
        }

        var now = new SentenceFeatures(
            coverage / question.Whole,
            question.PairsWhole > 0 ? pairs / question.PairsWhole : 0,
            question.GramsWhole > 0 ? grams / question.GramsWhole : 0,
            coverage / question.Whole / Math.Log(ShortestLength + _length),
            _offersKind);
        Best = now.Sum > Best.Sum ? now : Best;
        Begin();
    }

    private void Begin()
    {
        Array.Clear(_held);
        Array.Clear(_pairs);
        Array.Clear(_grams);
        (_length, _offersKind) = (0, false);
    }
}
