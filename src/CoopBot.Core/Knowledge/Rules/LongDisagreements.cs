namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A disagreement is shown whole, each side led by its publishers and dates, or not at all: so it must fit into one answer.</summary>
internal static class LongDisagreements
{
    /// <summary>What an answer holds is 1,200 characters; the rest is for its heading and its marks.</summary>
    private const int Longest = 1_100;

    /// <summary>Brackets, a date, "no date printed, on events of" another date, in the longer language.</summary>
    private const int LongestDate = 60;

    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        var publishers = folder.Bibliography.GroupBy(entry => entry.Id).ToDictionary(group => group.Key, group => group.First().Publisher.Length);
        foreach (var block in folder.Passages.Where(passage => passage.Conflict > 0).GroupBy(passage => (passage.Sheet, passage.Conflict)))
        {
            var characters = block.Sum(passage => passage.Text.Length)
                + block.Where(passage => passage.Kind == PassageKind.Side).SelectMany(side => side.Sources).Sum(source => publishers.GetValueOrDefault(source) + LongestDate);
            if (characters > Longest)
            {
                problems.Add(Rule.Disagreement.At(
                    block.Key.Sheet.Path,
                    block.First().Line,
                    $"the disagreement takes {characters:N0} characters with its publishers and dates, and {Longest:N0} fit into one answer",
                    "shorten its sides, name fewer sources a side, or make it two disagreements"));
            }
        }
    }
}
