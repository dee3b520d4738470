using CoopBot.Core.Knowledge;
using CoopBot.Core.Records.Dashboard;
using CoopBot.Tests.Answers;

namespace CoopBot.Tests.Records.Dashboard;

public sealed class SheetCoverageTests
{
    [Fact]
    public void Every_statement_of_every_sheet_is_counted_and_the_most_used_sheet_comes_first()
    {
        var snapshot = Answering.Own;
        var statements = snapshot.Passages.Where(passage => passage.Kind != PassageKind.OpenQuestion).ToList();
        var sheets = statements.GroupBy(passage => passage.Sheet.Path).Where(sheet => sheet.Count() > 2).OrderByDescending(sheet => sheet.Key, StringComparer.Ordinal).ToList();
        var (much, little) = (sheets[0].ToList(), sheets[1].ToList());
        var cited = new Dictionary<string, int>
        {
            [much[0].Id.Value] = 2,
            [much[2].Id.Value] = 2,
            [little[1].Id.Value] = 3,
            ["en/gone#1.1"] = 9,
            [snapshot.Passages.First(passage => passage.Kind == PassageKind.OpenQuestion).Id.Value] = 9,
        };

        var coverage = SheetCoverage.Of(snapshot, cited);

        Assert.Equal([much[0].Sheet.Path, little[0].Sheet.Path], coverage.Take(2).Select(sheet => sheet.Sheet.Path));
        Assert.Equal([2, 1, 0], coverage.Take(3).Select(sheet => sheet.Used));
        Assert.Equal(much.Select(passage => (passage, cited.GetValueOrDefault(passage.Id.Value))), coverage[0].Statements);
        Assert.Equal(statements.Count, coverage.Sum(sheet => sheet.Statements.Count));
        Assert.Equal(statements.Select(passage => passage.Sheet.Path).Distinct().Count(), coverage.Count);
        Assert.Equal(coverage.Skip(2).Select(sheet => sheet.Sheet.Path).Order(StringComparer.Ordinal), coverage.Skip(2).Select(sheet => sheet.Sheet.Path));
    }
}
