using CoopBot.Core.Questions;
using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Tests.Evaluation;

public sealed class RetrievalMeasurementTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coopbot-dataset-").FullName;

    public RetrievalMeasurementTests()
    {
        Write("corpus.jsonl", """
            {"_id": "Boats#0", "title": "", "text": "The navy received forty patrol boats in Manta."}
            {"_id": "Boats#1", "title": "", "text": "La Armada del Ecuador recibe a los de la Marina."}
            {"_id": "Radar#0", "title": "", "text": "The radar of the airport in Salinas was repaired by technicians."}
            """);
        Write("queries.jsonl", """
            {"_id": "q1", "text": "Where did the navy receive boats?"}
            {"_id": "q2", "text": "¿Quién reparó el radar de Salinas?"}
            {"_id": "q3", "text": "Nobody answers this"}
            """);
        Write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\tBoats#0\t1\nq2\tRadar#0\t1\nq3\tBoats#0\t0\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_data_set_is_in_the_language_of_most_of_its_passages_and_keeps_the_questions_that_have_an_answer()
    {
        var set = DataSet.Read(_folder);

        Assert.Equal(Language.English, set.Language);
        Assert.All(set.AsSnapshot().Passages, passage => Assert.Equal(Language.English, passage.Language));
        Assert.Equal(["q1", "q2"], set.Queries.Select(query => query.Id));
        Assert.Equal("Radar", set.Queries[1].Article);
    }

    [Fact]
    public void Sentences_of_one_paragraph_stand_in_one_sheet_when_it_is_known()
    {
        var set = DataSet.Read(_folder);
        var sheets = set.Within([new Document("whole", "", $"{set.Documents[0].Text} {set.Documents[2].Text}")]).AsSnapshot().Passages
            .Select(passage => passage.Sheet.Path);

        Assert.Equal(["whole", set.Documents[1].Sheet, "whole"], sheets);
    }

    [Fact]
    public void A_question_in_the_other_language_is_ranked_among_the_passages_of_the_set()
    {
        var measured = Measure(typos: false);
        Assert.Equal([1, 1], Enumerable.Range(0, 2).Select(measured.Own.FirstRelevant));
        Assert.Equal([1, 1], Enumerable.Range(0, 2).Select(measured.Peer.FirstRelevant));
    }

    [Fact]
    public void A_saved_run_reads_back_and_is_comparable_with_the_same_questions_only()
    {
        var file = Path.Combine(_folder, "saved.json");
        SavedRun.Write(file, Measure(typos: true).Saved());
        var read = SavedRun.Read(file);

        Assert.Equal([("CoopBot", (int?)null), ("SQLite FTS5", null), ("CoopBot", 9), ("SQLite FTS5", 9)], read.Select(run => (run.System, run.Typos)));
        Assert.True(read[0].IsComparable(read[1]));
        Assert.False(read[0].IsComparable(read[2]));
        Assert.Equal(0, read[0].Over(read[0], seed: 1).Top.High);
    }

    [Fact]
    public void A_run_that_finds_more_at_the_top_is_over_one_that_finds_less()
    {
        var (better, worse) = (Run(1), Run(2));
        var (top, reciprocal) = better.Over(worse, seed: 1);

        Assert.Equal((1, 1, 1), (top.Observed, top.Low, top.High));
        Assert.Equal(0.5, reciprocal.Observed);
        Assert.Equal(-0.5, worse.Over(better, seed: 1).ReciprocalRank.Observed);

        static SavedRun Run(int rank) => new("set", "CoopBot", null, new SortedDictionary<string, int> { ["q1"] = rank, ["q2"] = rank });
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("nothing")]
    public void A_file_that_holds_no_saved_runs_is_refused_by_name(string text)
    {
        Write("other.json", text);
        Assert.Contains("other.json", Assert.Throws<InvalidDataException>(() => SavedRun.Read(Path.Combine(_folder, "other.json"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_made_of_signs_finds_nothing_in_the_peer()
    {
        using var peer = new FullTextIndex(DataSet.Read(_folder).Documents);
        Assert.Empty(peer.Search("? \" -- * ("));
        Assert.NotEmpty(peer.Search("\" OR radar) NOT ("));
    }

    private SetMeasurement Measure(bool typos) =>
        SetMeasurement.Of(DataSet.Read(_folder), asChat: false, typos, seed: 9, Settings.Read(Settings.Sources([])), translator: null);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
