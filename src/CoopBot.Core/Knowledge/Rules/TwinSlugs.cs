namespace CoopBot.Core.Knowledge.Rules;

/// <summary>File systems differ in whether Patrol.md and patrol.md are one file; ours must not.</summary>
internal static class TwinSlugs
{
    public static void Check(WholeFolder folder, List<Problem> problems)
    {
        foreach (var twins in folder.Sheets.Select(sheet => sheet.Sheet).GroupBy(sheet => sheet.Path.ToLowerInvariant()).Where(group => group.Count() > 1))
        {
            foreach (var twin in twins.Skip(1))
            {
                problems.Add(Rule.Form.At(twin.Path, 0, $"the slug is also that of {twins.First().Path}", "rename or delete one of the two"));
            }
        }
    }
}
