namespace CoopBot.Core.Knowledge.Rules;

/// <summary>No words stand in the folder twice.</summary>
internal static class RepeatedStatements
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        foreach (var same in folder.Passages.GroupBy(passage => (passage.Text, passage.Language)).Where(group => group.Count() > 1))
        {
            var first = same.First();
            foreach (var repeated in same.Skip(1))
            {
                problems.Add(Rule.Repeated.At(
                    repeated.Sheet.Path,
                    repeated.Line,
                    $"the same words stand in {first.Sheet.Path}:{first.Line}",
                    "keep one of the two"));
            }
        }
    }
}
