using System.Globalization;
using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("what happened in march 2024", "2024-03-01 2024-03-31")]
    [InlineData("que paso en septiembre de 2024", "2024-09-01 2024-09-30")]
    [InlineData("on 13 sept 2024", "2024-09-13 2024-09-13")]
    [InlineData("el 3 de marzo de 2025", "2025-03-03 2025-03-03")]
    [InlineData("aid in 2025?", "2025-01-01 2025-12-31")]
    [InlineData("b4 march 2025", "0001-01-01 2025-02-28")]
    [InlineData("antes de 2025", "0001-01-01 2024-12-31")]
    [InlineData("hasta feb 2024 cuantos perros", "0001-01-01 2024-02-29")]
    [InlineData("since 2023", "2023-01-01 9999-12-31")]
    [InlineData("desde el año 2023", "2023-01-01 9999-12-31")]
    [InlineData("from 2021 to 2023", "2021-01-01 9999-12-31|2023-01-01 2023-12-31")]
    [InlineData("after march 2025", "2025-04-01 9999-12-31")]
    [InlineData("in march", "")]
    [InlineData("the 40 cars of 31 february 2025", "2025-02-01 2025-02-28")]
    [InlineData("298331", "")]
    public void The_time_asked_for_is_read(string question, string periods) => Assert.Equal(periods, Shown(PeriodReader.Asked(question)));

    [Fact]
    public void What_a_statement_prints_is_no_open_end() =>
        Assert.Equal("2025-03-26 2025-03-26", Shown(PeriodReader.Printed("The projects have run since 26 March 2025.")));

    [Fact]
    public void Any_text_is_read_without_fail()
    {
        var seed = Cases.Seed();
        var random = new Random(seed);
        string[] pieces = ["31", "march", "de", "2024", "9999", "feb", "00", "mayo", "before", "2100", "1900", "²"];
        for (var i = 0; i < Cases.Count(5_000); i++)
        {
            var text = $"{RandomText.From(random)} {string.Join(' ', random.GetItems(pieces, 6))}";
            Assert.True(PeriodReader.Asked(text).All(period => period.First <= period.Last), $"COOPBOT_SEED={seed}: {RandomText.Show(text)}");
        }
    }

    private static string Shown(IEnumerable<Period> periods) =>
        string.Join('|', periods.Select(period => period.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + period.Last.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
