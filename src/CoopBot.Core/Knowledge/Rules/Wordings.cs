using CoopBot.Core.Questions;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Finds the names and terms of the glossary in a text, whichever of their wordings it uses.</summary>
internal sealed class Wordings
{
    private readonly Dictionary<(Language, string First), List<(int Term, string[] Words)>> _byFirst = [];

    public Wordings(Glossary glossary)
    {
        var number = 0;
        foreach (var term in glossary.Terms.Concat(glossary.Names))
        {
            number++;
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var wording in term.Wordings(language).Append(term.Acronym))
                {
                    Add(number, language, FoldedWord.Of(wording));
                }
            }
        }
    }

    /// <summary>Each place where a term is named, by the positions of its words.</summary>
    public IEnumerable<(int Term, int Start, int Length)> In(IReadOnlyList<FoldedWord> words, Language language)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (term, wording) in _byFirst.GetValueOrDefault((language, words[i].Folded)) ?? [])
            {
                if (i + wording.Length <= words.Count && wording.Select((word, offset) => words[i + offset].Folded == word).All(same => same))
                {
                    yield return (term, i, wording.Length);
                }
            }
        }
    }

    private void Add(int term, Language language, List<FoldedWord> wording)
    {
        if (wording.Count > 0)
        {
            var key = (language, wording[0].Folded);
            _byFirst.TryAdd(key, []);
            _byFirst[key].Add((term, [.. wording.Select(word => word.Folded)]));
        }
    }
}
